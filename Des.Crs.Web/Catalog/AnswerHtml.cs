using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Places;
using Ganss.Xss;
using Markdig;
using Microsoft.AspNetCore.Components;

namespace Des.Crs.Web.Catalog;

/// <summary>Turns the catalog's Markdown into markup that is safe whoever wrote it: raw HTML is shown as text, and what is left is sanitized.</summary>
public sealed class AnswerHtml(TimeProvider clock)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().Build();

    private readonly HtmlSanitizer _sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(["p", "strong", "em", "ul", "ol", "li", "a", "br", "h3", "h4", "table", "thead", "tbody", "tr", "th", "td"]),
        AllowedAttributes = new HashSet<string>(["href"]),
        AllowedSchemes = new HashSet<string>(["https", "http", "mailto", "tel"]),
        UriAttributes = new HashSet<string>(["href"]),
    });

    public MarkupString Render(string markdown) => new(_sanitizer.Sanitize(Markdown.ToHtml(markdown, Pipeline)));

    /// <summary>The text with its facts and zones as of today.</summary>
    public string Fill(string text, CatalogSnapshot catalog, string department, Place? place, string language) =>
        AnswerText.Fill(text, TextSetting.For(catalog, department, DateOnly.FromDateTime(catalog.LocalTime(clock.GetUtcNow())), language, place?.Zones));
}
