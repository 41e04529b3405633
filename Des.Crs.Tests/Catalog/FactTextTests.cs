using Des.Crs.Domain.Catalog;
using Xunit;

namespace Des.Crs.Tests.Catalog;

public sealed class FactTextTests
{
    [Theory]
    [InlineData(FactType.Hours, "mon-fri 08:00-17:00; sat 09:00-12:30", "Monday to Friday, 8 a.m. to 5 p.m.; Saturday, 9 a.m. to 12:30 p.m.",
        "de lunes a viernes, de 8 a. m. a 5 p. m.; sábados, de 9 a. m. a 12:30 p. m.")]
    [InlineData(FactType.Hours, "mon-sun 10:00-18:00", "every day, 10 a.m. to 6 p.m.", "todos los días, de 10 a. m. a 6 p. m.")]
    [InlineData(FactType.Hours, "24h", "24 hours a day, every day", "las 24 horas, todos los días")]
    [InlineData(FactType.Hours, "closed", "closed", "cerrado")]
    [InlineData(FactType.Hours, "tue,thu 08:00-12:00,13:00-17:00; sun closed", "Tuesday and Thursday, 8 a.m. to noon and 1 p.m. to 5 p.m.; Sunday, closed",
        "martes y jueves, de 8 a. m. a 12 del mediodía y de 1 p. m. a 5 p. m.; domingos, cerrado")]
    [InlineData(FactType.Hours, "mon,wed,fri 20:00-24:00", "Monday, Wednesday and Friday, 8 p.m. to midnight", "lunes, miércoles y viernes, de 8 p. m. a 12 de la medianoche")]
    [InlineData(FactType.Hours, "fri-mon 24h", "Friday to Monday, 24 hours", "de viernes a lunes, las 24 horas")]
    [InlineData(FactType.Time, "06:30", "6:30 a.m.", "6:30 a. m.")]
    [InlineData(FactType.Time, "12:00", "noon", "12 del mediodía")]
    [InlineData(FactType.Time, "00:15", "12:15 a.m.", "12:15 a. m.")]
    [InlineData(FactType.Date, "2026-11-26", "November 26, 2026", "26 de noviembre de 2026")]
    [InlineData(FactType.Money, "12.50", "$12.50", "$12.50")]
    [InlineData(FactType.Money, "12", "$12", "$12")]
    [InlineData(FactType.Money, "1250", "$1,250", "$1,250")]
    [InlineData(FactType.Number, "6", "6", "6")]
    [InlineData(FactType.Number, "1998", "1998", "1998")]
    [InlineData(FactType.Number, "200000", "200,000", "200,000")]
    [InlineData(FactType.Phone, "3-1-1", "3-1-1", "3-1-1")]
    [InlineData(FactType.Phone, "515-555-0123", "515-555-0123", "515-555-0123")]
    [InlineData(FactType.Url, "https://threerivers.example/map", "https://threerivers.example/map", "https://threerivers.example/map")]
    [InlineData(FactType.Email, "clerk@threerivers.example", "clerk@threerivers.example", "clerk@threerivers.example")]
    [InlineData(FactType.YesNo, "yes", "yes", "sí")]
    [InlineData(FactType.YesNo, "no", "no", "no")]
    public void A_value_of_its_type_reads_well_in_both_languages(FactType type, string value, string english, string spanish)
    {
        Assert.Null(FactText.Check(type, value));
        Assert.Equal(english, FactText.Render(type, value));
        Assert.Equal(spanish, FactText.Render(type, value, "es"));
    }

    [Theory]
    [InlineData(FactType.Text, " ")]
    [InlineData(FactType.Hours, "Monday to Friday")]
    [InlineData(FactType.Hours, "")]
    [InlineData(FactType.Hours, "mon-fri 8-5")]
    [InlineData(FactType.Hours, "mon-fri 08:00-17:00;")]
    [InlineData(FactType.Hours, "mon-fri 08:00-17:00; fri 09:00-12:00")]
    [InlineData(FactType.Hours, "mon 08:00-08:00")]
    [InlineData(FactType.Hours, "08:00-17:00")]
    [InlineData(FactType.Time, "6:30 a.m.")]
    [InlineData(FactType.Time, "25:00")]
    [InlineData(FactType.Date, "11/26/2026")]
    [InlineData(FactType.Date, "2026-02-30")]
    [InlineData(FactType.Money, "$12")]
    [InlineData(FactType.Money, "12.5")]
    [InlineData(FactType.Number, "six")]
    [InlineData(FactType.Phone, "555-0123")]
    [InlineData(FactType.Phone, "(515) 555-0123")]
    [InlineData(FactType.Url, "http://threerivers.example")]
    [InlineData(FactType.Url, "javascript:alert(1)")]
    [InlineData(FactType.Url, "threerivers.example")]
    [InlineData(FactType.Email, "the clerk")]
    [InlineData(FactType.YesNo, "true")]
    public void A_value_not_of_its_type_is_refused_and_reads_as_it_stands(FactType type, string value)
    {
        Assert.NotNull(FactText.Check(type, value));
        if (type != FactType.Money) Assert.Equal(value, FactText.Render(type, value));
    }

    [Theory]
    [InlineData("mon-fri 08:00-17:00; sat 09:00-12:30")]
    [InlineData("tue,thu 08:00-12:00,13:00-17:00; sun closed")]
    [InlineData("sat,sun 24h")]
    [InlineData("fri 20:00-24:00")]
    [InlineData("closed")]
    public void Hours_are_written_as_they_are_read(string text) => Assert.Equal(text, OpeningHours.Parse(text).Value.ToString());
}
