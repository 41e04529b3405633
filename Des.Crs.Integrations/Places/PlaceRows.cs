using Des.Crs.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Des.Crs.Integrations.Places;

/// <summary>One entry of the address book as stored.</summary>
public sealed class PlaceRow
{
    public int Id { get; set; }
    public required string Source { get; set; }
    public required string Key { get; set; }
    public PlaceKind Kind { get; set; }
    public required string Label { get; set; }
    public double Latitude { get; set; }
    public double Longitude { get; set; }
    public int? Number { get; set; }
    public string NumberTail { get; set; } = "";
    public string NumberHead { get; set; } = "";
    public string Street { get; set; } = "";
    public string CrossStreet { get; set; } = "";
    public string Unit { get; set; } = "";
    public string Town { get; set; } = "";
}

/// <summary>One area of a map layer: a zone, a park, the city limits.</summary>
public sealed class PlaceAreaRow
{
    public int Id { get; set; }
    public required string Source { get; set; }
    public required string Layer { get; set; }
    public required string Key { get; set; }
    public required string Title { get; set; }

    /// <summary>As <see cref="GeometryBytes"/> writes it.</summary>
    public required byte[] Rings { get; set; }
}

/// <summary>A street or stream as drawn.</summary>
public sealed class PlaceLineRow
{
    public int Id { get; set; }
    public required string Source { get; set; }
    public required string Layer { get; set; }
    public required string Name { get; set; }

    /// <summary>Feet.</summary>
    public int Width { get; set; }

    /// <summary>As <see cref="GeometryBytes"/> writes it.</summary>
    public required byte[] Points { get; set; }
}

internal sealed class PlaceRowMapping : IEntityTypeConfiguration<PlaceRow>
{
    public void Configure(EntityTypeBuilder<PlaceRow> row)
    {
        row.ToTable("Places");
        // Numbered by the import: the database then has nothing to tell back for each of tens of thousands of rows.
        row.Property(place => place.Id).ValueGeneratedNever();
        row.Property(place => place.Source).HasMaxLength(PlaceImport.MaxSourceLength + 1);
        row.Property(place => place.Key).HasMaxLength(PlaceEntry.MaxKeyLength);
        row.Property(place => place.Kind).HasConversion<string>().HasMaxLength(20);
        row.Property(place => place.Label).HasMaxLength(Place.MaxLabelLength);
        row.Property(place => place.NumberTail).HasMaxLength(4);
        row.Property(place => place.NumberHead).HasMaxLength(4);
        row.Property(place => place.Street).HasMaxLength(PlaceEntry.MaxStreetLength);
        row.Property(place => place.CrossStreet).HasMaxLength(PlaceEntry.MaxStreetLength);
        row.Property(place => place.Unit).HasMaxLength(PlaceEntry.MaxUnitLength);
        row.Property(place => place.Town).HasMaxLength(PlaceEntry.MaxTownLength);
        row.HasIndex(place => new { place.Source, place.Key }).IsUnique();
    }
}

internal sealed class PlaceAreaRowMapping : IEntityTypeConfiguration<PlaceAreaRow>
{
    public void Configure(EntityTypeBuilder<PlaceAreaRow> row)
    {
        row.ToTable("PlaceAreas");
        row.Property(area => area.Source).HasMaxLength(PlaceImport.MaxSourceLength + 1);
        row.Property(area => area.Layer).HasMaxLength(40);
        row.Property(area => area.Key).HasMaxLength(80);
        row.Property(area => area.Title).HasMaxLength(Place.MaxLabelLength);
        row.HasIndex(area => new { area.Source, area.Layer, area.Key });
    }
}

internal sealed class PlaceLineRowMapping : IEntityTypeConfiguration<PlaceLineRow>
{
    public void Configure(EntityTypeBuilder<PlaceLineRow> row)
    {
        row.ToTable("PlaceLines");
        row.Property(line => line.Source).HasMaxLength(PlaceImport.MaxSourceLength + 1);
        row.Property(line => line.Layer).HasMaxLength(40);
        row.Property(line => line.Name).HasMaxLength(PlaceEntry.MaxStreetLength);
        row.HasIndex(line => line.Source);
    }
}
