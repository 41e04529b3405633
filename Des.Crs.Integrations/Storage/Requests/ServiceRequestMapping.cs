using System.Text.Json;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Des.Crs.Integrations.Storage.Requests;

/// <summary>
/// A request with its history. The place is kept whole as JSON, with the forms it is looked up by in columns beside it.
/// </summary>
internal sealed class ServiceRequestMapping : IEntityTypeConfiguration<ServiceRequest>
{
    public const string PlaceLabel = "PlaceLabel", PlaceNormalized = "PlaceNormalized", PlaceKey = "PlaceKey", Latitude = "Latitude", Longitude = "Longitude", Sample = "Sample";

    public void Configure(EntityTypeBuilder<ServiceRequest> builder)
    {
        builder.ToTable("Requests");
        builder.HasKey(request => request.Number);
        builder.Property(request => request.Title).HasMaxLength(200);
        builder.Property(request => request.Department).HasMaxLength(60);
        builder.Property(request => request.Team).HasMaxLength(60);
        builder.Property(request => request.Lane).HasMaxLength(60);
        builder.Property(request => request.RouteReason).HasMaxLength(1000);
        builder.Property(request => request.PromiseTerms).HasMaxLength(200);
        builder.Property(request => request.Explanation).HasMaxLength(ServiceRequest.MaxWords);
        builder.Property(request => request.Version).IsConcurrencyToken();
        builder.Property(request => request.Place).HasConversion<PlaceJson>().HasMaxLength(2000);
        builder.OwnsOne(request => request.Respond, promise =>
        {
            promise.Property(one => one.DueBy).HasColumnName("RespondBy");
            promise.Property(one => one.Told).HasColumnName("RespondTold");
        });
        builder.OwnsOne(request => request.Resolve, promise =>
        {
            promise.Property(one => one.DueBy).HasColumnName("DueBy");
            promise.Property(one => one.Told).HasColumnName("Told");
            promise.HasIndex(one => one.DueBy);
        });
        builder.Navigation(request => request.Resolve).IsRequired();
        builder.Ignore(request => request.Pauses);

        builder.Property<string?>(PlaceLabel).HasMaxLength(Place.MaxLabelLength);
        builder.Property<string?>(PlaceNormalized).HasMaxLength(Place.MaxLabelLength * 2);
        builder.Property<string?>(PlaceKey).HasMaxLength(PlaceEntry.MaxKeyLength);
        builder.Property<double?>(Latitude);
        builder.Property<double?>(Longitude);
        builder.Property<bool>(Sample);

        builder.HasIndex(request => new { request.Status, request.Team });
        builder.HasIndex(request => new { request.Department, request.Status });
        builder.HasIndex(request => request.Constituent);
        builder.HasIndex(PlaceNormalized);
        builder.HasIndex(PlaceKey);
        builder.HasIndex(Latitude, Longitude);

        builder.OwnsMany(request => request.History, step =>
        {
            step.ToTable("RequestHistory");
            step.WithOwner().HasForeignKey("Number");
            step.Property<long>("Id").ValueGeneratedOnAdd();   // also the order in which it happened
            step.HasKey("Id");
            step.Property(one => one.Text).HasMaxLength(ServiceRequest.MaxWords);
        });
        builder.Navigation(request => request.History).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private sealed class PlaceJson() : ValueConverter<Place, string>(
        place => JsonSerializer.Serialize(place, CrsJson.Options), text => JsonSerializer.Deserialize<Place>(text, CrsJson.Options)!);
}
