using Des.Crs.Domain.Access;

namespace Des.Crs.Integrations.Sample;

/// <summary>The sample employees: one of each role, and colleagues in every department who take its calls. Their accounts have no password.</summary>
internal static class SampleStaff
{
    public static IReadOnlyList<Employee> All(IReadOnlyList<string> departments)
    {
        var (desk, works) = (departments.Contains("city-clerk") ? "city-clerk" : departments[0], departments.Contains("public-works") ? "public-works" : departments[0]);
        var manager = departments.Contains("city-manager-technology") ? "city-manager-technology" : departments[0];
        List<Employee> people =
        [
            Person(1, "Dana Whitfield", desk, new RoleGrant(Role.DeskAgent)),
            Person(2, "Marcus Bell", works, new RoleGrant(Role.Dispatcher)),
            Person(3, "Priya Raman", works, new RoleGrant(Role.Author, works)),
            Person(4, "Ellen Okafor", manager, new RoleGrant(Role.Manager)),
            Person(5, "Sam Lindqvist", manager, new RoleGrant(Role.Administrator)),
        ];
        foreach (var (department, index) in departments.Select((department, index) => (department, index)))
        {
            people.Add(Person(100 + index * 2, Colleagues[index * 2 % Colleagues.Length], department, new RoleGrant(Role.DeskAgent)));
            people.Add(Person(101 + index * 2, Colleagues[(index * 2 + 1) % Colleagues.Length], department, new RoleGrant(Role.Dispatcher, department)));
        }
        return people;
    }

    public static string Email(Employee employee) => $"{employee.Name.Replace(' ', '.').ToLowerInvariant()}@threerivers.example";

    private static readonly string[] Colleagues =
    [
        "Ana Duarte", "Bill Kruse", "Chloe Meyer", "Dev Patel", "Erin Walsh", "Fred Nagel", "Gina Torres", "Hugo Lang", "Ines Rivera", "Jon Berg",
        "Kate Mills", "Leo Grant", "Mona Salim", "Ned Foster", "Opal Reed", "Paul Jensen", "Rita Gomez", "Stan Novak", "Tess Hart", "Uma Das",
        "Vera Holt", "Walt Simms", "Xena Cole", "Yuri Petrov", "Zoe Hahn", "Amir Khan", "Beth Lowe", "Cal Stone", "Dora Finn", "Earl Tate",
    ];

    /// <summary>Identifiers are fixed, so that loading twice is loading once.</summary>
    private static Employee Person(int number, string name, string department, params RoleGrant[] grants) =>
        new(new Guid($"5a3b1e00-0000-4000-8000-{number:000000000000}"), name, department, grants, Sample: true);
}
