using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Des.Crs.Integrations.Storage.Catalog;

/// <summary>Whether a version of a file waits, is (or was) in force, or says that the file is gone.</summary>
internal enum CatalogFileState { Draft, Published, Removed }

/// <summary>
/// One version of one file of the catalog, never changed once published. The file as it was at a revision is its newest published
/// version with a revision not above it.
/// </summary>
internal sealed class CatalogFileRow
{
    public int Id { get; init; }
    public required string Path { get; init; }

    /// <summary>From 1, per file; a draft has the number it will be published under.</summary>
    public required int Version { get; init; }

    /// <summary>Of the publication that put it in force; 0 for a draft.</summary>
    public required int Revision { get; set; }

    public required string Hash { get; set; }
    public required string Text { get; set; }
    public required CatalogFileState State { get; set; }
    public required DateTimeOffset At { get; set; }
}

internal sealed class CatalogFileMapping : IEntityTypeConfiguration<CatalogFileRow>
{
    public const int MaxTextLength = 200_000;

    public void Configure(EntityTypeBuilder<CatalogFileRow> builder)
    {
        builder.ToTable("CatalogFiles");
        builder.Property(file => file.Path).HasMaxLength(200);
        builder.Property(file => file.Hash).HasMaxLength(64);
        builder.Property(file => file.Text).HasMaxLength(MaxTextLength);
        builder.HasIndex(file => new { file.Path, file.Version }).IsUnique();
        builder.HasIndex(file => file.Revision);
    }
}
