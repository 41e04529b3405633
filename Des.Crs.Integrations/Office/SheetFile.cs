using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Des.Crs.Integrations.Office;

/// <summary>One table as an Excel workbook (Office Open XML), made without Excel.</summary>
public static class SheetFile
{
    private const uint DateStyle = 1, PercentStyle = 2, HeadStyle = 3;
    private const int LongestCell = 32_767;

    /// <summary>
    /// Cells may be null, <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="DateOnly"/> or <see cref="Share"/>.
    /// Text is always a text cell, so nothing typed by anybody becomes a formula. <paramref name="notes"/> stand above the table.
    /// </summary>
    public static byte[] Write(string title, IReadOnlyList<string> notes, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            var data = new SheetData();
            foreach (var note in notes) data.Append(Line([note], style: null));
            data.Append(Line(heads, HeadStyle));
            foreach (var row in rows) data.Append(Line(row, style: null));
            sheet.Worksheet = new Worksheet(
                new Columns(heads.Select((head, index) => new Column
                {
                    Min = (uint)index + 1, Max = (uint)index + 1, Width = index == 0 ? 38 : Math.Max(12, head.Length + 2), CustomWidth = true,
                })),
                data);
            workbook.Workbook.AppendChild(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = title.Length > 31 ? title[..31] : title }));
        }
        return memory.ToArray();
    }

    private static Row Line(IEnumerable<object?> cells, uint? style) => new(cells.Select(cell => Cell(cell, style)));

    private static Cell Cell(object? value, uint? style) => value switch
    {
        null => new Cell(),
        string text => new Cell(new InlineString(new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style },
        DateOnly day => new Cell(new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate())) { StyleIndex = DateStyle },
        Share share => new Cell(new CellValue(share.Value)) { StyleIndex = PercentStyle },
        IFormattable number => new Cell(new CellValue(number.ToString(null, CultureInfo.InvariantCulture))) { StyleIndex = style },
        _ => throw new ArgumentException($"A cell cannot hold a {value.GetType().Name}.", nameof(value)),
    };

    /// <summary>XML 1.0 has no place for control characters and halves of a surrogate pair; Excel takes 32,767 characters in a cell.</summary>
    private static string Printable(string text)
    {
        var kept = string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\t' or '\n' or '\r' || !(Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF)));
        return kept.Length <= LongestCell ? kept : kept[..(char.IsHighSurrogate(kept[LongestCell - 1]) ? LongestCell - 1 : LongestCell)];
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 9, ApplyNumberFormat = true },
            new CellFormat { FontId = 1, ApplyFont = true }));
}

/// <summary>A part of a whole, from 0 to 1, shown as a percentage.</summary>
public readonly record struct Share(double Value);
