using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Des.Crs.Integrations.Storage.Identity;

/// <summary>The account behind an employee. Only this folder and sign-in know it; everyone else knows <c>Employee</c>.</summary>
public sealed class CrsUser : IdentityUser<Guid>
{
    public const int MaxNameLength = 120;

    public required string Name { get; set; }
    public required string Department { get; set; }

    /// <summary>False once somebody left: they cannot sign in, and what they did keeps their name.</summary>
    public bool Active { get; set; } = true;

    public bool Sample { get; set; }
}

/// <summary>A role of an employee, in one department or in all.</summary>
internal sealed class RoleGrantRow
{
    public int Id { get; init; }
    public required Guid Employee { get; init; }
    public required Domain.Access.Role Role { get; init; }
    public string? Department { get; init; }
}

internal sealed class CrsUserMapping : IEntityTypeConfiguration<CrsUser>
{
    public void Configure(EntityTypeBuilder<CrsUser> builder)
    {
        builder.ToTable("Employees");
        builder.Property(user => user.Name).HasMaxLength(CrsUser.MaxNameLength);
        builder.Property(user => user.Department).HasMaxLength(60);
        builder.Property(user => user.PasswordHash).HasMaxLength(400);
        builder.Property(user => user.SecurityStamp).HasMaxLength(100);
        builder.Property(user => user.ConcurrencyStamp).HasMaxLength(100);
        builder.Property(user => user.PhoneNumber).HasMaxLength(40);
    }
}

internal sealed class RoleGrantMapping : IEntityTypeConfiguration<RoleGrantRow>
{
    public void Configure(EntityTypeBuilder<RoleGrantRow> builder)
    {
        builder.ToTable("EmployeeRoles");
        builder.Property(grant => grant.Department).HasMaxLength(60);
        builder.HasIndex(grant => grant.Employee);
        builder.HasOne<CrsUser>().WithMany().HasForeignKey(grant => grant.Employee);
    }
}

internal sealed class IdentityTablesMapping :
    IEntityTypeConfiguration<IdentityUserClaim<Guid>>, IEntityTypeConfiguration<IdentityUserLogin<Guid>>, IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder)
    {
        builder.ToTable("EmployeeClaims");
        builder.Property(claim => claim.ClaimType).HasMaxLength(200);
        builder.Property(claim => claim.ClaimValue).HasMaxLength(1000);
    }

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.ToTable("EmployeeLogins");
        builder.Property(login => login.LoginProvider).HasMaxLength(128);
        builder.Property(login => login.ProviderKey).HasMaxLength(128);
        builder.Property(login => login.ProviderDisplayName).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("EmployeeTokens");
        builder.Property(token => token.LoginProvider).HasMaxLength(128);
        builder.Property(token => token.Name).HasMaxLength(128);
        builder.Property(token => token.Value).HasMaxLength(1000);
    }
}
