using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;
using Des.Crs.Tests.Support;
using Xunit;

namespace Des.Crs.Tests.Requests;

public sealed class RequestSearchTests : IAsyncLifetime
{
    private static readonly GeoPoint Corner = new(41.6, -93.6);

    private CrsDatabase _database = null!;
    private ServiceRequest _late = null!, _next = null!, _ended = null!, _far = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await CrsDatabase.OpenAsync();
        var ana = Some.Constituent("Ana Ruiz", "515-555-0123");
        _late = Some.Request(filed: Some.Tuesday.AddDays(-5), due: Some.Tuesday.AddTicks(-1), place: Some.Place("1204 Walnut St", Corner), constituent: ana.Id, lane: "tuesday");
        _next = Some.Request(filed: Some.Tuesday.AddDays(-1), due: Some.Tuesday, place: Some.Place("1208 Walnut St", new(41.60005, -93.6)), lane: "friday");
        _ended = Some.Request(filed: Some.Tuesday.AddDays(-9), due: Some.Tuesday.AddDays(-8), place: Some.Place("1204 Walnut St", Corner), constituent: ana.Id);
        _far = Some.Request(filed: Some.Tuesday, due: Some.Tuesday.AddDays(9), place: Some.Place("9 Oak Ave", new(41.7, -93.7)), team: "solid-waste");
        _ended.End(Ending.Done, "Filled", null, Some.Tuesday.AddDays(-7));
        await _database.AddAsync(ana, _late, _next, _ended, _far);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Open_requests_are_listed_by_when_they_are_due() => Expect([_late, _next, _far], await List(RequestStanding.Open));

    [Fact]
    public async Task Overdue_is_what_was_due_before_now_and_not_at_it() => Expect([_late], await List(RequestStanding.Overdue));

    [Fact]
    public async Task Ended_requests_are_listed_apart() => Expect([_ended], await List(RequestStanding.Ended));

    [Fact]
    public async Task A_list_is_narrowed_to_team_lane_and_assignee()
    {
        var crew = Guid.NewGuid();
        await _database.Requests.AmendAsync<RequestEvent>(_next.Number, stored => stored.Start(crew, Some.Tuesday), crew, Cancel);

        Expect([_far], await List(RequestStanding.Open, filter => filter with { Team = "solid-waste" }));
        Expect([_late], await List(RequestStanding.Open, filter => filter with { Lane = "tuesday" }));
        Expect([_next], await List(RequestStanding.Open, filter => filter with { Assignee = crew }));
        Expect([], await List(RequestStanding.Open, filter => filter with { Department = "library" }));
        Expect([_late, _next, _far], await List(RequestStanding.Open, filter => filter with { Department = "public-works" }));
    }

    [Fact]
    public async Task At_a_place_open_ones_come_first()
    {
        Expect([_late, _ended], await _database.Search.AtAsync(Some.Place("1204 walnut street.", key: "another"), 0, 10, Cancel));
        Expect([_late, _ended], await _database.Search.AtAsync(Some.Place("Renamed Road", key: "a:1204 walnut st"), 0, 10, Cancel));
        Expect([], await _database.Search.AtAsync(Some.Place("12 Walnut St"), 0, 10, Cancel));
    }

    [Theory]
    [InlineData(10, 2)]
    [InlineData(40, 3)]
    public async Task Around_a_place_distance_decides(int feet, int count) =>
        Assert.Equal(count, (await _database.Search.AtAsync(Some.Place("5 Nowhere Ln", Corner), feet, 10, Cancel)).Count);   // 1208 is 18 feet north

    [Fact]
    public async Task A_corner_of_the_square_around_a_place_is_too_far()
    {
        var near = Some.Place("5 Nowhere Ln", new(41.6 - 90 / 364_567.2, -93.6 - 90 / 364_567.2 / Math.Cos(41.6 * Math.PI / 180)));   // 127 feet from 1204, but 90 each way
        Expect([], await _database.Search.AtAsync(near, 100, 10, Cancel));
        Expect([_late, _ended], await _database.Search.AtAsync(near, 130, 10, Cancel));
    }

    [Fact]
    public async Task A_persons_requests_are_found_by_the_person() =>
        Expect([_late, _ended], await _database.Search.OfAsync(_late.Constituent!.Value, 10, Cancel));

    [Theory]
    [InlineData("ana")]
    [InlineData("RUIZ")]
    [InlineData("(515) 555-0123")]
    [InlineData("0123")]
    [InlineData("1204 walnut street")]
    [InlineData("1204 Wal")]
    public async Task Requests_are_found_by_name_phone_and_place(string words) => Expect([_late, _ended], await _database.Search.FindAsync(words, 10, Cancel));

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "")]
    [InlineData(false, "# ")]
    public async Task A_number_is_found_however_it_is_typed(bool lower, string before)
    {
        var number = _late.Number.ToString();
        var typed = before + string.Join(' ', (lower ? number.ToLowerInvariant() : number).Replace("-", "", StringComparison.Ordinal).ToCharArray());
        Expect([_late], await _database.Search.FindAsync(typed, 10, Cancel));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("%%%")]
    [InlineData("12_4 walnut")]
    [InlineData("'; drop table Requests; --")]
    [InlineData("zzz")]
    public async Task Words_that_mean_nothing_find_nothing(string words) => Expect([], await _database.Search.FindAsync(words, 10, Cancel));

    [Fact]
    public async Task No_more_are_found_than_asked_for() => Expect([_late], await _database.Search.FindAsync("ana", 1, Cancel));

    private Task<IReadOnlyList<RequestRow>> List(RequestStanding standing, Func<RequestFilter, RequestFilter>? narrow = null)
    {
        var filter = new RequestFilter(Some.Tuesday, standing);
        return _database.Search.ListAsync(narrow?.Invoke(filter) ?? filter, 50, Cancel);
    }

    private static void Expect(ServiceRequest[] expected, IReadOnlyList<RequestRow> rows) => Assert.Equal(expected.Select(request => request.Number), rows.Select(row => row.Number));
}
