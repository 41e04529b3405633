using Des.Crs.Domain.Access;

namespace Des.Crs.Web.Administration;

/// <summary>Roles while they are being chosen: lines with a role, or none yet, and a department, or all.</summary>
public sealed class RoleList
{
    private int _lastLine;

    public RoleList(IEnumerable<RoleGrant> grants)
    {
        foreach (var grant in grants) Lines.Add(new RoleLine(++_lastLine) { Role = grant.Role.ToString(), Department = grant.Department ?? "" });
        if (Lines.Count == 0) Add();
    }

    public List<RoleLine> Lines { get; } = [];

    /// <summary>What is chosen; lines without a role give none.</summary>
    public IReadOnlyList<RoleGrant> Chosen => [.. Lines.Where(line => line.Role.Length > 0).Select(line => new RoleGrant(Enum.Parse<Role>(line.Role), line.Department.Length == 0 ? null : line.Department)).Distinct()];

    public RoleLine Add()
    {
        var line = new RoleLine(++_lastLine);
        Lines.Add(line);
        return line;
    }

    public void Remove(RoleLine line)
    {
        Lines.Remove(line);
        if (Lines.Count == 0) Add();
    }
}

/// <param name="number">Stays the line's while others come and go.</param>
public sealed class RoleLine(int number)
{
    public int Number => number;

    /// <summary>Name of a role; empty while none is chosen.</summary>
    public string Role { get; set; } = "";

    /// <summary>Key; empty for all departments.</summary>
    public string Department { get; set; } = "";
}
