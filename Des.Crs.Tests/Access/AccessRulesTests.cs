using Des.Crs.Domain.Access;
using Des.Crs.Tests.Support;
using Xunit;

namespace Des.Crs.Tests.Access;

public sealed class AccessRulesTests
{
    /// <summary>One row a permission, one column a role.</summary>
    private const string Table = """
                        DeskAgent Dispatcher Author Manager Administrator
        TakeContacts    yes       yes        yes    yes     yes
        SeeRequests     yes       yes        yes    yes     yes
        WorkRequests    no        yes        no     no      yes
        SeeReports      no        no         no     yes     yes
        AuthorCatalog   no        no         yes    no      yes
        Administer      no        no         no     no      yes
        """;

    public static TheoryData<Permission, Role, bool> Rows
    {
        get
        {
            var lines = Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
            var rows = new TheoryData<Permission, Role, bool>();
            foreach (var line in lines.Skip(1))
            {
                foreach (var (role, given) in lines[0].Zip(line.Skip(1))) rows.Add(Enum.Parse<Permission>(line[0]), Enum.Parse<Role>(role), given == "yes");
            }
            return rows;
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public void A_role_gives_what_the_table_says(Permission permission, Role role, bool given) => Assert.Equal(given, AccessRules.Gives(role, permission));

    [Fact]
    public void The_table_has_every_permission_and_every_role() =>
        Assert.Equal(Enum.GetValues<Permission>().Length * Enum.GetValues<Role>().Length, Rows.Count);

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, "library", true)]
    [InlineData("public-works", null, true)]
    [InlineData("public-works", "public-works", true)]
    [InlineData("public-works", "library", false)]
    public void A_role_in_one_department_gives_nothing_in_another(string? granted, string? asked, bool may) =>
        Assert.Equal(may, Some.Employee(Role.Dispatcher, granted).May(Permission.WorkRequests, asked));

    [Fact]
    public void Grants_add_up()
    {
        var employee = new Employee(Guid.NewGuid(), "Pat", "library", [new(Role.DeskAgent), new(Role.Author, "library")]);
        Assert.True(employee.May(Permission.AuthorCatalog, "library"));
        Assert.False(employee.May(Permission.AuthorCatalog, "finance"));
        Assert.True(employee.May(Permission.TakeContacts, "finance"));
        Assert.False(Some.Visitor.May(Permission.TakeContacts));
    }

    [Fact]
    public void Every_permission_is_refused_in_words() =>
        Assert.All(Enum.GetValues<Permission>(), permission => Assert.Matches("^Your account may not [a-z ]+(CRS)? of library[.] Ask your administrator if it should[.]$", new NotPermitted(permission, "library").Sentence));
}
