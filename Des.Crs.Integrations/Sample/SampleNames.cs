namespace Des.Crs.Integrations.Sample;

/// <summary>Names of nobody: first and last names common in Iowa, put together by chance.</summary>
internal static class SampleNames
{
    private static readonly string[] First =
    [
        "Alice", "Ben", "Carmen", "David", "Elena", "Frank", "Grace", "Henry", "Irma", "James", "Karen", "Luis", "Maria", "Nathan", "Olivia", "Pedro",
        "Quinn", "Rosa", "Samuel", "Tanya", "Ursula", "Victor", "Wendy", "Xavier", "Yolanda", "Zachary", "Abdi", "Bao", "Dina", "Hamid", "Mai", "Teresa",
    ];

    private static readonly string[] Last =
    [
        "Anderson", "Becker", "Castillo", "Davis", "Erickson", "Flores", "Garcia", "Hansen", "Iverson", "Johnson", "Kramer", "Lopez", "Miller", "Nguyen",
        "Olson", "Peterson", "Quintero", "Ramirez", "Schmidt", "Thompson", "Underwood", "Vogel", "Wagner", "Young", "Zimmerman", "Hassan", "Tran", "Novak",
    ];

    public static string Any(Random random) => $"{First[random.Next(First.Length)]} {Last[random.Next(Last.Length)]}";
}
