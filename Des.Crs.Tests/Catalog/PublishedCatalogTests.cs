using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Checks;
using Des.Crs.Integrations.CatalogFiles;
using Des.Crs.Integrations.Storage.Catalog;
using Des.Crs.Tests.Support;
using Xunit;

namespace Des.Crs.Tests.Catalog;

public sealed class PublishedCatalogTests : IAsyncLifetime
{
    private static readonly string Hours = CatalogPaths.Of(Some.Question);

    private CrsDatabase _database = null!;
    private PublishedCatalog _catalog = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await CrsDatabase.OpenAsync();
        _catalog = new PublishedCatalog(_database.Store, _database.Clock);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Into_an_empty_database_files_are_published()
    {
        Assert.False(await _catalog.LoadAsync(Cancel));
        Assert.Throws<InvalidOperationException>(() => _catalog.Current);
        var raised = 0;
        _catalog.Published += () => raised++;

        var arrival = await _catalog.ImportAsync(Files(), publish: false, null, Cancel);

        Assert.Equal((Files().Count, 0, 0), (arrival.Published, arrival.Drafted, arrival.Withdrawn));
        Assert.Empty(arrival.Findings);
        Assert.Equal((1, 1), (_catalog.Current.Revision, raised));
        Assert.Equal((1, "We are open on weekdays."), Answer(_catalog.Current));
        Assert.Equal(["catalog.import"], await _database.AuditAsync());
    }

    [Fact]
    public async Task The_same_files_again_change_nothing()
    {
        await _catalog.ImportAsync(Files(), publish: false, null, Cancel);
        var arrival = await _catalog.ImportAsync(Files(), publish: true, null, Cancel);
        Assert.Equal((0, 0, 0, 1), (arrival.Published, arrival.Drafted, arrival.Withdrawn, _catalog.Current.Revision));
        Assert.Single(await _database.AuditAsync());
    }

    [Fact]
    public async Task A_changed_file_waits_as_a_draft_until_it_is_published()
    {
        await _catalog.ImportAsync(Files(), publish: false, null, Cancel);
        var drafted = await _catalog.ImportAsync(Files("Open every day."), publish: false, null, Cancel);
        Assert.Equal((0, 1), (drafted.Published, drafted.Drafted));
        Assert.Equal((1, "We are open on weekdays."), Answer(_catalog.Current));
        var draft = Assert.Single(await _catalog.DraftsAsync(Cancel));
        Assert.Equal((Hours, 2), (draft.Path, draft.Version));
        Assert.Contains("on weekdays", draft.InForce, StringComparison.Ordinal);
        Assert.Contains("every day", draft.Proposed, StringComparison.Ordinal);

        await _catalog.ImportAsync(Files("Open most days."), publish: false, null, Cancel);
        Assert.Contains("most days", Assert.Single(await _catalog.DraftsAsync(Cancel)).Proposed, StringComparison.Ordinal);

        var published = await _catalog.ImportAsync(Files("Open most days."), publish: true, null, Cancel);
        Assert.Equal((1, 0), (published.Published, published.Drafted));
        Assert.Equal((2, "Open most days."), Answer(_catalog.Current));
        Assert.Equal(2, _catalog.Current.Revision);
        Assert.Empty(await _catalog.DraftsAsync(Cancel));
    }

    [Fact]
    public async Task A_file_changed_back_is_no_draft_any_more()
    {
        await _catalog.ImportAsync(Files(), publish: false, null, Cancel);
        await _catalog.ImportAsync(Files("Open every day."), publish: false, null, Cancel);
        await _catalog.ImportAsync(Files(), publish: false, null, Cancel);
        Assert.Empty(await _catalog.DraftsAsync(Cancel));
    }

    [Fact]
    public async Task A_contacts_revision_gives_the_answer_of_its_day()
    {
        await _catalog.ImportAsync(Files(), publish: true, null, Cancel);
        await _catalog.ImportAsync(Files("Open every day."), publish: true, null, Cancel);
        await _catalog.ImportAsync(Files("Open at night."), publish: true, null, Cancel);

        Assert.Equal((1, "We are open on weekdays."), Answer((await _catalog.AsOfAsync(1, Cancel))!));
        Assert.Equal((2, "Open every day."), Answer((await _catalog.AsOfAsync(2, Cancel))!));
        Assert.Same(_catalog.Current, await _catalog.AsOfAsync(3, Cancel));
        Assert.Null(await _catalog.AsOfAsync(0, Cancel));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_leaves_its_last_good_version_and_is_reported()
    {
        await _catalog.ImportAsync(Files(), publish: true, null, Cancel);
        var arrival = await _catalog.ImportAsync(With(Hours, "title: [never closed"), publish: true, null, Cancel);

        Assert.Equal((0, 0, 0), (arrival.Published, arrival.Drafted, arrival.Withdrawn));
        Assert.Equal(Hours, Assert.Single(arrival.Findings).File);
        Assert.Equal(arrival.Findings, _catalog.Findings);
        Assert.Equal((1, "We are open on weekdays."), Answer(_catalog.Current));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_takes_no_other_with_it()
    {
        var arrival = await _catalog.ImportAsync(With(Hours, "title: [never closed"), publish: false, null, Cancel);
        Assert.NotEmpty(arrival.Findings);
        Assert.Null(_catalog.Current.CallType(Some.Question.Code));
        Assert.NotNull(_catalog.Current.CallType(Some.Marriage.Code));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_withdrawn_when_publishing_and_comes_back_as_a_new_version()
    {
        await _catalog.ImportAsync(Files(), publish: true, null, Cancel);
        var arrival = await _catalog.ImportAsync(Without(Hours), publish: true, null, Cancel);

        Assert.Equal((0, 0, 1), (arrival.Published, arrival.Drafted, arrival.Withdrawn));
        Assert.Null(_catalog.Current.CallType(Some.Question.Code));
        Assert.Equal(2, _catalog.Current.Revision);
        Assert.Equal((1, "We are open on weekdays."), Answer((await _catalog.AsOfAsync(1, Cancel))!));
        Assert.Equal(0, (await _catalog.ImportAsync(Without(Hours), publish: true, null, Cancel)).Withdrawn);

        await _catalog.ImportAsync(Files(), publish: true, null, Cancel);
        Assert.Equal((3, "We are open on weekdays."), Answer(_catalog.Current));
    }

    [Fact]
    public async Task A_draft_whose_file_is_gone_is_withdrawn_with_what_it_would_have_changed()
    {
        await _catalog.ImportAsync(Files(), publish: true, null, Cancel);
        await _catalog.ImportAsync(Files("Open every day."), publish: false, null, Cancel);
        await _catalog.ImportAsync(Without(Hours), publish: true, null, Cancel);
        Assert.Null(_catalog.Current.CallType(Some.Question.Code));
        Assert.Empty(await _catalog.DraftsAsync(Cancel));
    }

    [Fact]
    public async Task Without_publishing_or_in_a_folder_without_a_city_nothing_is_withdrawn()
    {
        await _catalog.ImportAsync(Files(), publish: true, null, Cancel);
        Assert.Equal(0, (await _catalog.ImportAsync(Without(Hours), publish: false, null, Cancel)).Withdrawn);
        Assert.Equal(0, (await _catalog.ImportAsync([], publish: true, null, Cancel)).Withdrawn);
        Assert.Equal(0, (await _catalog.ImportAsync(With("city.yaml", "name: [broken"), publish: true, null, Cancel)).Withdrawn);
        Assert.Equal((1, "We are open on weekdays."), Answer(_catalog.Current));
    }

    [Fact]
    public async Task A_second_server_finds_what_the_first_published()
    {
        await _catalog.ImportAsync(Files(), publish: true, null, Cancel);
        await _catalog.ImportAsync(Without(Hours), publish: true, null, Cancel);
        var other = new PublishedCatalog(_database.Store, _database.Clock);
        Assert.True(await other.LoadAsync(Cancel));
        Assert.Equal(2, other.Current.Revision);
        Assert.Equal(_catalog.Current.CallTypes.Select(type => type.Code), other.Current.CallTypes.Select(type => type.Code));
    }

    private static (int Version, string Answer) Answer(CatalogSnapshot snapshot) => snapshot.CallType(Some.Question.Code) is { } type ? (type.Version, type.Answer) : default;

    private static IReadOnlyList<CatalogFile> Files(string? answer = null)
    {
        var departments = Some.Snapshot().Departments.Select(department => department with { Categories = [new Category("all", "All", Translations.None)] });
        return CatalogWriter.WriteAll(Some.City, departments, [], [answer is null ? Some.Question : Some.Question with { Answer = answer }, Some.Pothole, Some.Marriage]);
    }

    private static IReadOnlyList<CatalogFile> Without(string path) => [.. Files().Where(file => file.Path != path)];

    private static IReadOnlyList<CatalogFile> With(string path, string text) => [.. Files().Select(file => file.Path == path ? file with { Text = text } : file)];
}
