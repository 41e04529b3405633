using Des.Crs.Domain.Access;

namespace Des.Crs.Web.Access;

/// <summary>How roles are called on screens.</summary>
internal static class RoleWords
{
    extension(Role role)
    {
        public string Label => role switch
        {
            Role.DeskAgent => "Desk agent",
            Role.Dispatcher => "Dispatcher",
            Role.Author => "Author",
            Role.Manager => "Manager",
            Role.Administrator => "Administrator",
        };
    }
}
