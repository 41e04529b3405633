using System.Globalization;
using System.Text.Json.Nodes;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Checks;
using Des.Crs.Integrations.CatalogFiles;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NJsonSchema;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Des.Crs.Tests.Catalog;

/// <summary>The schemas beside the catalog tell an editor what the reader would tell later.</summary>
public sealed class SchemaTests : IAsyncLifetime
{
    private readonly Dictionary<string, JsonSchema> _schemas = new(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        foreach (var path in Directory.EnumerateFiles(CatalogFolders.CallTypes, "*.schema.json"))
        {
            _schemas[Path.GetFileName(path).Split('.')[0]] = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(path));
        }
    }

    public ValueTask DisposeAsync() => default;

    [Fact]
    public void Every_kind_of_file_has_its_schema() =>
        Assert.Equal(Enum.GetNames<CatalogFileKind>().Select(kind => kind.ToLowerInvariant()).Order(StringComparer.Ordinal), _schemas.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_sample_is_valid() => Assert.Equal([], SampleCatalog.Files.SelectMany(Errors));

    [Fact]
    public async Task Every_file_of_the_catalog_is_valid()
    {
        var files = await CatalogFolders.LoadAsync(TestContext.Current.CancellationToken);
        Assert.SkipWhen(files.Count == 0, "calltypes/ holds no files yet.");
        Assert.Equal([], files.SelectMany(Errors).Take(50));
    }

    [Property(MaxTest = 100)]
    public Property What_the_writer_writes_is_valid() => Prop.ForAll(AwkwardCatalog.CallTypes.ToArbitrary(), type =>
        Assert.Equal([], Errors(CatalogWriter.Write(type with { Subjects = ["streets"] }))));

    [Theory]
    [InlineData(SampleCatalog.Pothole, "title: Pothole in the street\n", "")]
    [InlineData(SampleCatalog.Pothole, "keywords: [hole", "keyword: [hole")]
    [InlineData(SampleCatalog.Pothole, "kind: request", "kind: reqest")]
    [InlineData(SampleCatalog.Pothole, "review: 2027-03-01", "review: next year")]
    [InlineData(SampleCatalog.Pothole, "type: yes-no", "type: yesno")]
    [InlineData(SampleCatalog.Pothole, "    type: yes-no", "    type: yes-no\n    max-length: 5")]
    [InlineData(SampleCatalog.Pothole, "resolve: 2 business days", "resolve: soon")]
    [InlineData(SampleCatalog.Pothole, "within: 150 ft", "within: 50 m")]
    [InlineData(SampleCatalog.Pothole, "- prompt: lane", "- prompt: Lane")]
    [InlineData(SampleCatalog.Pothole, "subjects: [streets]", "subjects: streets")]
    [InlineData(SampleCatalog.Pothole, "    stop: true", "    stop: maybe")]
    [InlineData(SampleCatalog.Pothole, "  say:\n", "  says:\n")]
    [InlineData(SampleCatalog.Facts, "type: time", "type: clock")]
    [InlineData(SampleCatalog.Facts, "    owner: Superintendent\n", "")]
    [InlineData("streets-dept/department.yaml", "categories:", "category:")]
    [InlineData("streets-dept/teams.yaml", "    supervisor: Foreman\n", "")]
    [InlineData("city.yaml", "\"#0b4f6c\"", "blue")]
    [InlineData("calendar.yaml", "from: 11-15", "from: November 15")]
    [InlineData("subjects.yaml", "subjects:", "subject:")]
    [InlineData("agencies.yaml", "    phone: 9-1-1\n", "")]
    [InlineData("emergencies.yaml", "phrases:", "phrase:")]
    [InlineData("synonyms.yaml", "- [trash, garbage]", "- trash, garbage")]
    public void What_is_wrong_for_the_reader_is_wrong_for_the_schema(string path, string old, string @new)
    {
        var file = SampleCatalog.With(path, old, @new).Single(file => file.Path == path);
        Assert.NotEmpty(Errors(file));
        Assert.NotEmpty(SampleCatalog.Check(SampleCatalog.With(path, old, @new)));
    }

    [Fact]
    public void A_schema_knows_no_key_that_the_reader_does_not()
    {
        foreach (var path in new[] { SampleCatalog.Pothole, "streets-dept/department.yaml", CatalogPaths.City, CatalogPaths.Calendar, CatalogPaths.Subjects })
        {
            var file = new CatalogFile(path, string.Concat(Of(path).Properties.Keys.Select(key => $"{key}: x\n")));
            Assert.DoesNotContain(CatalogReader.Read([file]).Findings, finding => finding.Rule == FileRules.UnknownKey);
        }
    }

    private JsonSchema Of(string path) => _schemas[CatalogFileKinds.Of(path)!.Value.ToString().ToLowerInvariant()];

    private IEnumerable<string> Errors(CatalogFile file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(file.Text));
        return Of(file.Path).Validate(Json(yaml.Documents[0].RootNode)?.ToJsonString() ?? "null").Select(error => $"{file.Path}: {error.Path} {error.Kind}");
    }

    // As editors read it: YAML 1.2, core schema.
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, Json(child.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } truth => truth.Value == "true",
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "null" or "~" or "" } => null,
        YamlScalarNode { Style: ScalarStyle.Plain } plain when decimal.TryParse(plain.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
        YamlScalarNode scalar => scalar.Value,
        _ => throw new NotSupportedException(),
    };
}
