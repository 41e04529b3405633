using Des.Crs.Domain.Access;
using Des.Crs.Integrations.Storage.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Storage;

/// <summary>
/// Everything CRS keeps, as one model for every database. Each folder beside this one maps its own tables; the provider contexts in
/// <c>Sqlite/</c> and <c>SqlServer/</c> add nothing but their migrations.
/// </summary>
public abstract class CrsDb(DbContextOptions options) : IdentityUserContext<CrsUser, Guid>(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CrsDb).Assembly);
        foreach (var key in builder.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()).Where(key => !key.IsOwnership))
        {
            key.DeleteBehavior = DeleteBehavior.Restrict;   // nothing disappears because something else did
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstantConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30);
        configurationBuilder.Properties<Domain.Catalog.CallTypeCode>().HaveConversion<ParsableConverter<Domain.Catalog.CallTypeCode>>().HaveMaxLength(Domain.Catalog.CallTypeCode.MaxLength);
        configurationBuilder.Properties<Domain.Requests.RequestNumber>().HaveConversion<ParsableConverter<Domain.Requests.RequestNumber>>().HaveMaxLength(20);
        configurationBuilder.Properties<Domain.Constituents.PhoneNumber>().HaveConversion<ParsableConverter<Domain.Constituents.PhoneNumber>>().HaveMaxLength(Domain.Constituents.PhoneNumber.MaxLength);
        configurationBuilder.Properties<Domain.Constituents.EmailAddress>().HaveConversion<ParsableConverter<Domain.Constituents.EmailAddress>>().HaveMaxLength(Domain.Constituents.EmailAddress.MaxLength);
        configurationBuilder.Properties<Domain.Contacts.Answers>().HaveConversion<AnswersConverter>().HaveMaxLength(AnswersConverter.MaxLength);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseToRewriteTheRecord();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseToRewriteTheRecord();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    private void RefuseToRewriteTheRecord()
    {
        if (ChangeTracker.Entries<AuditEntry>().Any(entry => entry.State is EntityState.Modified or EntityState.Deleted))
        {
            throw new InvalidOperationException("The record of who did what is only ever added to.");
        }
    }
}
