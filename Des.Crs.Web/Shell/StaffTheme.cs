using MudBlazor;

namespace Des.Crs.Web.Shell;

/// <summary>MudBlazor in our own colors, each of which passes WCAG AA contrast on its ground; <c>wwwroot/crs.css</c> takes them from here.</summary>
internal static class StaffTheme
{
    private static readonly string[] Fonts = ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Helvetica Neue", "Arial", "sans-serif"];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#0b4f6c", Secondary = "#9a3b26", Tertiary = "#2f5d3a", Info = "#0b5d86", Success = "#1e6b3a", Warning = "#8a5300", Error = "#a4161a",
            Background = "#f4f6f7", Surface = "#ffffff", TextPrimary = "#16232b", TextSecondary = "#48575f", AppbarBackground = "#0b3142", ActionDefault = "#48575f",
            LinesDefault = "#d3dadd", TableLines = "#d3dadd", Divider = "#d3dadd",
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px" },
        Typography = new Typography { Default = new DefaultTypography { FontFamily = Fonts, FontSize = "0.9375rem" } },
    };
}
