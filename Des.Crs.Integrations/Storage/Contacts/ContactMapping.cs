using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Des.Crs.Integrations.Storage.Contacts;

internal sealed class ContactMapping : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("Contacts");
        builder.HasKey(contact => contact.Id);
        builder.Property(contact => contact.Id).ValueGeneratedNever();
        builder.Property(contact => contact.Desk).HasMaxLength(60);
        builder.HasIndex(contact => contact.Started);
        builder.HasOne<Constituent>().WithMany().HasForeignKey(contact => contact.Constituent);
    }
}

/// <summary>A recorded matter as a row.</summary>
internal sealed class MatterRow
{
    public required Guid Contact { get; init; }
    public required int Position { get; init; }
    public required CallTypeCode CallType { get; init; }
    public required int CallTypeVersion { get; init; }
    public required int CatalogRevision { get; init; }
    public required string Department { get; init; }
    public required CallTypeKind Kind { get; init; }
    public required MatterOutcome Outcome { get; init; }
    public required Channel Channel { get; init; }
    public required Guid TakenBy { get; init; }
    public required DateTimeOffset Recorded { get; init; }
    public required DateOnly Day { get; init; }
    public required int Hour { get; init; }
    public int Seconds { get; init; }
    public required Answers Answers { get; init; }
    public PlaceColumns? Place { get; init; }
    public Guid? Constituent { get; init; }
    public string? Note { get; init; }
    public RequestNumber? Request { get; init; }
    public string? SentTo { get; init; }
    public bool Sample { get; init; }

    public static MatterRow From(Matter matter, Guid takenBy) => new()
    {
        Contact = matter.Contact,
        Position = matter.Position,
        CallType = matter.CallType,
        CallTypeVersion = matter.CallTypeVersion,
        CatalogRevision = matter.CatalogRevision,
        Department = matter.Department,
        Kind = matter.Kind,
        Outcome = matter.Outcome,
        Channel = matter.Channel,
        TakenBy = takenBy,
        Recorded = matter.Recorded,
        Day = matter.Day,
        Hour = matter.Hour,
        Seconds = matter.Seconds,
        Answers = matter.Answers,
        Place = PlaceColumns.From(matter.Place),
        Constituent = matter.Constituent,
        Note = matter.Note,
        Request = matter.Request,
        SentTo = matter.SentTo,
        Sample = matter.Sample,
    };
}

internal sealed class MatterMapping : IEntityTypeConfiguration<MatterRow>
{
    public void Configure(EntityTypeBuilder<MatterRow> builder)
    {
        builder.ToTable("Matters");
        builder.HasKey(matter => new { matter.Contact, matter.Position });
        builder.Property(matter => matter.Department).HasMaxLength(60);
        builder.Property(matter => matter.Note).HasMaxLength(OpenMatter.MaxNoteLength);
        builder.Property(matter => matter.SentTo).HasMaxLength(60);
        builder.OwnsOne(matter => matter.Place, PlaceColumns.Map);
        builder.HasIndex(matter => new { matter.Day, matter.CallType });
        builder.HasIndex(matter => new { matter.Constituent, matter.Recorded });
        builder.HasIndex(matter => new { matter.TakenBy, matter.Recorded });
        builder.HasIndex(matter => matter.Request);
        builder.HasOne<Contact>().WithMany().HasForeignKey(matter => matter.Contact);
        builder.HasOne<Constituent>().WithMany().HasForeignKey(matter => matter.Constituent);
    }
}

/// <summary>A call in progress, whole, as JSON.</summary>
internal sealed class CallRow
{
    public required Guid Id { get; init; }
    public required Guid Employee { get; init; }
    public required DateTimeOffset Started { get; init; }
    public DateTimeOffset? Ended { get; set; }
    public bool Blank { get; set; }
    public required string Content { get; set; }
    public int Version { get; set; }
}

internal sealed class CallMapping : IEntityTypeConfiguration<CallRow>
{
    public void Configure(EntityTypeBuilder<CallRow> builder)
    {
        builder.ToTable("Calls");
        builder.HasKey(call => call.Id);
        builder.Property(call => call.Id).ValueGeneratedNever();
        builder.Property(call => call.Content).HasMaxLength(500_000);
        builder.Property(call => call.Version).IsConcurrencyToken();
        builder.HasIndex(call => new { call.Employee, call.Ended });
    }
}

internal sealed class ConstituentMapping : IEntityTypeConfiguration<Constituent>
{
    public const string NameNormalized = "NameNormalized";
    public const string EmailNormalized = "EmailNormalized";

    /// <summary>The number without dashes and plus sign, so that any part of it can be looked for.</summary>
    public const string PhoneDigits = "PhoneDigits";

    /// <summary>A name as it is looked up: no case, accents and punctuation. Not the form of places, which would make West a W.</summary>
    public static string NameForm(string name) => string.Join(' ', PlaceText.Words(name));

    public void Configure(EntityTypeBuilder<Constituent> builder)
    {
        builder.ToTable("Constituents");
        builder.HasKey(person => person.Id);
        builder.Property(person => person.Id).ValueGeneratedNever();
        builder.Property(person => person.Name).HasMaxLength(Constituent.MaxNameLength);
        builder.Property(person => person.Language).HasMaxLength(10);
        builder.Property(person => person.Version).IsConcurrencyToken();
        builder.Property<string>(NameNormalized).HasMaxLength(Constituent.MaxNameLength * 2);
        builder.Property<string?>(EmailNormalized).HasMaxLength(EmailAddress.MaxLength);
        builder.Property<string?>(PhoneDigits).HasMaxLength(PhoneNumber.MaxLength);
        builder.HasIndex(NameNormalized);
        builder.HasIndex(EmailNormalized);
        builder.HasIndex(person => person.Phone);
    }
}
