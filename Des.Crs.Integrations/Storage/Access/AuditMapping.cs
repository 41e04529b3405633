using Des.Crs.Domain.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Des.Crs.Integrations.Storage.Access;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditEntry>
{
    public const string Id = "Id";

    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("Audit");
        builder.Property<long>(Id).ValueGeneratedOnAdd();
        builder.HasKey(Id);
        builder.Property(entry => entry.Action).HasMaxLength(60);
        builder.Property(entry => entry.Subject).HasMaxLength(200);
        builder.Property(entry => entry.Detail).HasMaxLength(400);
        builder.HasIndex(entry => entry.At);
        builder.HasIndex(entry => entry.Subject);
    }
}
