using System.Globalization;
using System.Text;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Reporting;
using Des.Crs.Integrations.Office;
using Des.Crs.Tests.Support;
using Des.Crs.Web.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Des.Crs.Tests.Reports;

public sealed class VolumeTableTests
{
    private static readonly VolumeQuery Query = new(new(2026, 11, 1), new(2026, 11, 30), [VolumeDimension.CallType, VolumeDimension.Day]);

    private static readonly VolumeRow[] Rows = [new("city-hall-hours", "city-clerk", null, null, new DateOnly(2026, 11, 24), 8, 6, 1, 999)];

    private static CatalogSnapshot Titled(string title) => Some.Snapshot(Some.Question with { Title = title });

    [Fact]
    public void A_line_of_text_has_the_days_and_numbers_of_the_report() =>
        Assert.Equal(
            "Call type,Day,Contacts,Static information,Static share,Requests,Average seconds\r\nCity hall hours,2026-11-24,8,6,0.75,1,125\r\n", Text(Titled("City hall hours")));

    [Theory]
    [InlineData("Hours, holidays", "\"Hours, holidays\"")]
    [InlineData("The \"old\" hall", "\"The \"\"old\"\" hall\"")]
    [InlineData("Two\nlines", "\"Two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")]
    [InlineData("1-2", "1-2")]
    public void Text_is_quoted_and_never_a_formula(string title, string field) =>
        Assert.StartsWith(field + ",2026-11-24,", Text(Titled(title)).Split("\r\n", 2)[1], StringComparison.Ordinal);

    [Fact]
    public void The_text_begins_with_the_mark_by_which_Excel_knows_its_letters() =>
        Assert.Equal(Encoding.UTF8.GetPreamble(), VolumeTable.Csv(Query, Rows, Titled("Año"))[..3]);

    [Fact]
    public void Numbers_read_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Contains(",0.75,", Text(Titled("x")), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_workbook_is_valid_and_its_values_read_back()
    {
        using var document = Opened(VolumeTable.Workbook(Query, Rows, Titled("=1+1, \"ñ\"")));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => error.Description));

        var lines = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().ToList()).ToList();
        Assert.Equal("Contact volume, Nov 1, 2026 to Nov 30, 2026", lines[0].Single().InnerText);
        Assert.Equal(["Call type", "Day", "Contacts", "Static information", "Static share", "Requests", "Average seconds"], lines[^2].Select(cell => cell.InnerText));
        var row = lines[^1];
        Assert.Equal("=1+1, \"ñ\"", row[0].InnerText);
        Assert.True(row[0].DataType! == CellValues.InlineString);
        Assert.Null(row[0].CellFormula);
        Assert.Equal(new DateTime(2026, 11, 24), DateTime.FromOADate(double.Parse(row[1].CellValue!.Text, CultureInfo.InvariantCulture)));
        Assert.Equal(["8", "6", "0.75", "1", "125"], row.Skip(2).Select(cell => cell.CellValue!.Text));
    }

    [Theory]
    [InlineData("a\u0000b\u000Bc", "abc")]
    [InlineData("hole 🕳", "hole 🕳")]
    [InlineData("", "")]
    public void Whatever_somebody_typed_makes_a_workbook_that_opens(string typed, string read)
    {
        using var document = Opened(SheetFile.Write("Any", [], ["Words"], [[typed], [null]]));
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
        Assert.Equal(read, document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ElementAt(1).InnerText);
    }

    [Fact]
    public void Half_a_character_becomes_the_sign_for_one_that_is_lost() => Whatever_somebody_typed_makes_a_workbook_that_opens("broken " + '\uD83D' + " half", "broken \uFFFD half");

    [Fact]
    public void A_cell_holds_no_more_than_Excel_takes()
    {
        using var document = Opened(SheetFile.Write("Any", [], ["Words"], [[new string('x', 40_000)]]));
        Assert.Equal(32_767, document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ElementAt(1).InnerText.Length);
    }

    private static string Text(CatalogSnapshot catalog) => Encoding.UTF8.GetString(VolumeTable.Csv(Query, Rows, catalog).AsSpan(3));

    private static SpreadsheetDocument Opened(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
}
