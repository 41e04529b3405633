using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Checks;
using Des.Crs.Domain.Catalog.Conditions;
using Des.Crs.Integrations.CatalogFiles;
using Des.Crs.Integrations.CatalogFiles.Yaml;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Des.Crs.Tests.Catalog;

public sealed class RoundTripTests
{
    [Property(MaxTest = 300)]
    public Property A_call_type_is_read_as_it_was_written() => Prop.ForAll(AwkwardCatalog.CallTypes.ToArbitrary(), type =>
    {
        var file = CatalogWriter.Write(type);
        var read = CatalogReader.ReadCallType(file);
        Assert.True(read.Findings.Count == 0, $"{string.Join('\n', read.Findings)}\n{file.Text}");
        SameContent.Assert(type, read.CallType!);
        Assert.Equal(file.Text, CatalogWriter.Write(read.CallType!).Text);
    });

    [Property(MaxTest = 300)]
    public Property A_fact_is_read_as_it_was_written() => Prop.ForAll(AwkwardCatalog.Facts.ToArbitrary(), fact =>
    {
        var file = CatalogWriter.WriteFacts("public-works", [fact]);
        var reading = CatalogReader.Read([file]);
        SameContent.Assert(fact, Assert.Single(reading.Facts));
        Assert.Equal(file.Text, CatalogWriter.WriteFacts("public-works", reading.Facts).Text);
    });

    [Property(MaxTest = 1000)]
    public Property A_condition_is_read_as_it_was_written() => Prop.ForAll(AwkwardCatalog.Conditions.ToArbitrary(), condition =>
    {
        var text = condition.ToString();
        Assert.Equal(condition, ConditionParser.Parse(text).Value);
    });

    [Property(MaxTest = 1000)]
    public Property Prose_made_normal_stays_as_it_is() => Prop.ForAll(AwkwardCatalog.Texts.ToArbitrary(), text => Assert.Equal(Prose.Normal(text), Prose.Normal(Prose.Normal(text))));

    [Fact]
    public void Every_other_file_is_read_as_it_was_written()
    {
        var reading = CatalogReader.Read(SampleCatalog.Files);
        var written = CatalogWriter.WriteAll(reading.City, reading.Departments, reading.Facts, reading.CallTypes);
        Assert.Equal(SampleCatalog.Files.OrderBy(file => file.Path, StringComparer.Ordinal), written);
        SameContent.Assert(reading.City, CatalogReader.Read(written).City);
        SameContent.Assert(reading.Departments, CatalogReader.Read(written).Departments);
    }

    [Theory]
    [InlineData("\n  # a comment\n", "")]
    [InlineData("subjects: [streets]", "subjects:\n  - streets")]
    [InlineData("title: Pothole in the street", "title: 'Pothole in the street'")]
    [InlineData("place: required\n", "")]
    public void Any_layout_is_brought_into_one(string canonical, string other)
    {
        var text = SampleCatalog.Text(SampleCatalog.Pothole);
        if (canonical.StartsWith('\n')) (text, other) = (text.Replace("kind: request\n", "kind: request\n  # a comment\n", StringComparison.Ordinal), "");
        else text = text.Replace(canonical, other, StringComparison.Ordinal);
        if (canonical == "place: required\n") text += "place: required\n";
        var formatted = CatalogFormatting.Run([new CatalogFile(SampleCatalog.Pothole, text)], []);
        Assert.Equal(SampleCatalog.Text(SampleCatalog.Pothole), Assert.Single(formatted.Changed).Text);
    }

    [Fact]
    public void Windows_line_ends_and_byte_order_marks_are_taken_away()
    {
        var text = "\uFEFF" + SampleCatalog.Text(SampleCatalog.Pothole).ReplaceLineEndings("\r\n");
        Assert.Equal(SampleCatalog.Text(SampleCatalog.Pothole), Assert.Single(CatalogFormatting.Run([new CatalogFile(SampleCatalog.Pothole, text)], []).Changed).Text);
    }

    [Fact]
    public void Formatting_adds_the_hashes_that_are_missing_and_never_changes_one()
    {
        var stale = SampleCatalog.With(SampleCatalog.Pothole, "title: Pothole in the street", "title: Pothole").Single(file => file.Path == SampleCatalog.Pothole);
        Assert.Empty(CatalogFormatting.Run([stale], []).Changed);
        var mended = Assert.Single(CatalogFormatting.Run([stale], [CallTypeCode.Parse("pothole", null)]).Changed);
        Assert.Contains($"title: {Translation.HashOf("Pothole")}", mended.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(SampleCatalog.Check([.. SampleCatalog.Files.Where(file => file.Path != mended.Path), mended]), finding => finding.Rule == "stale-translation");
    }

    [Fact]
    public void A_list_alone_is_given_its_key()
    {
        var formatted = CatalogFormatting.Run([new CatalogFile(CatalogPaths.Synonyms, "- [trash, garbage]\n")], []);
        Assert.Equal("synonyms:\n  - [trash, garbage]\n", Assert.Single(formatted.Changed).Text);
    }

    [Fact]
    public void The_snapshot_holds_only_what_is_published()
    {
        var reading = CatalogReader.Read(SampleCatalog.With(SampleCatalog.Missed, "status: published", "status: draft"), path => path == SampleCatalog.Pothole ? 7 : 0);
        var snapshot = reading.ToSnapshot(3);
        var pothole = Assert.Single(snapshot.CallTypes);
        Assert.Equal((3, 7), (snapshot.Revision, pothole.Version));
        Assert.NotNull(snapshot.Fact("finish-time", "streets-dept"));
    }
}
