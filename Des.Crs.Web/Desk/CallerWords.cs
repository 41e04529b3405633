using Des.Crs.Domain.Constituents;

namespace Des.Crs.Web.Desk;

/// <summary>Reads the one caller field: parts with an @ are an e-mail address, parts of digits a phone number, the rest is the name.</summary>
internal static class CallerWords
{
    public static Caller Read(string typed, Caller before)
    {
        var (name, phone, email) = (new List<string>(), "", "");
        foreach (var part in typed.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Contains('@', StringComparison.Ordinal)) email = part;
            else if (part.Count(char.IsAsciiDigit) >= 4 && !part.Any(char.IsLetter)) phone = part;
            else name.Add(part);
        }
        var caller = before with { Name = string.Join(", ", name), Phone = phone, Email = email };
        return caller with { Known = SamePerson(caller, before) ? before.Known : null };
    }

    /// <summary>A recognized caller may get a number or address more; another name is another person.</summary>
    private static bool SamePerson(Caller now, Caller before) => before.Known is not null && now.Name == before.Name && now.Name.Length > 0;
}
