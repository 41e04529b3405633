using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Des.Crs.Tests.Support;

/// <summary>Asks axe about a page as it stands, on a wide screen and on a telephone.</summary>
internal static class Accessibility
{
    public static readonly int[] Widths = [1440, 390];

    private static readonly AxeRunOptions Wcag22 = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static async Task AssertAccessibleAsync(IPage page)
    {
        var found = new List<string>();
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            var result = await page.RunAxe(Wcag22);
            found.AddRange(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{width} px: {rule.Id}: {rule.Help}: {node.Html} ({string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))})")));
        }
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }
}
