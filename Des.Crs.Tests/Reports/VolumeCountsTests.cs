using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Reporting;
using Des.Crs.Integrations.Storage.Reporting;
using Des.Crs.Tests.Support;
using Xunit;

namespace Des.Crs.Tests.Reports;

/// <summary>The database counts against counting by hand, over the same matters.</summary>
public sealed class VolumeCountsTests : IAsyncLifetime
{
    private static readonly DateOnly First = new(2026, 11, 1), Last = new(2026, 11, 4);

    private readonly List<Matter> _matters = [];
    private CrsDatabase _database = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await CrsDatabase.OpenAsync();
        var (random, rows) = (new Random(3), new List<object>());
        CallType[] types = [Some.Question, Some.Pothole, Some.Marriage, Some.CallType("library-hours", department: "library")];
        for (var i = 0; i < 300; i++)
        {
            var contact = Some.Contact();
            var matter = Some.Matter(
                contact, types[random.Next(types.Length)], Enum.GetValues<MatterOutcome>()[random.Next(4)], First.AddDays(random.Next(-1, 5)), random.Next(8, 11),
                Enum.GetValues<Channel>()[random.Next(3)], random.Next(1000));
            _matters.Add(matter);
            rows.Add((contact, matter));
        }
        await _database.AddAsync([.. rows]);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    public static TheoryData<VolumeDimension[], string?> Divisions
    {
        get
        {
            var all = new TheoryData<VolumeDimension[], string?>();
            foreach (var one in Enum.GetValues<VolumeDimension>())
            {
                all.Add([one], null);
                all.Add([one], "public-works");
                foreach (var other in Enum.GetValues<VolumeDimension>().Where(other => other > one)) all.Add([one, other], null);
            }
            all.Add(Enum.GetValues<VolumeDimension>(), null);
            return all;
        }
    }

    [Theory, MemberData(nameof(Divisions))]
    public async Task Every_division_counts_as_by_hand(VolumeDimension[] by, string? department)
    {
        var query = new VolumeQuery(First, Last, by, department);
        var counted = await new VolumeCounts(_database.Store).CountAsync(query, Cancel);
        Assert.Equal(ByHand(query), counted.Order(Order));
    }

    [Fact]
    public async Task The_first_and_the_last_day_count_and_the_days_beside_them_do_not()
    {
        var days = (await new VolumeCounts(_database.Store).CountAsync(new(First, Last, [VolumeDimension.Day]), Cancel)).Select(row => row.Day!.Value).Order().ToList();
        Assert.Equal((First, Last), (days[0], days[^1]));
        var one = await new VolumeCounts(_database.Store).CountAsync(new(First, First, [VolumeDimension.Day]), Cancel);
        Assert.Equal(_matters.Count(matter => matter.Day == First), Assert.Single(one).Contacts);
    }

    [Fact]
    public async Task A_period_without_contacts_has_no_lines() =>
        Assert.Empty(await new VolumeCounts(_database.Store).CountAsync(new(new(2020, 1, 1), new(2020, 1, 2), [VolumeDimension.Day]), Cancel));

    [Theory]
    [InlineData(CallTypeKind.Information, MatterOutcome.Answered, true)]
    [InlineData(CallTypeKind.Referral, MatterOutcome.Referred, true)]
    [InlineData(CallTypeKind.Information, MatterOutcome.Transferred, false)]
    [InlineData(CallTypeKind.Request, MatterOutcome.Answered, false)]
    [InlineData(CallTypeKind.Request, MatterOutcome.Requested, false)]
    public async Task Static_information_needs_no_request_and_no_transfer(CallTypeKind kind, MatterOutcome outcome, bool isStatic)
    {
        await using var database = await CrsDatabase.OpenAsync();
        var contact = Some.Contact();
        await database.AddAsync((contact, Some.Matter(contact, Some.CallType("any", kind), outcome)));
        var row = Assert.Single(await new VolumeCounts(database.Store).CountAsync(new(new(2026, 11, 24), new(2026, 11, 24), [VolumeDimension.Hour]), Cancel));
        Assert.Equal(isStatic ? 1 : 0, row.StaticShare);
        Assert.Equal(60, row.AverageSeconds);
    }

    [Fact]
    public async Task The_report_is_for_those_who_may_and_for_periods_that_make_sense()
    {
        var report = new VolumeReport(new VolumeCounts(_database.Store));
        var query = new VolumeQuery(First, Last, [VolumeDimension.Day]);
        var manager = Some.Employee(Role.Manager);
        Assert.Equal(new NotPermitted(Permission.SeeReports), (await report.ReadAsync(Some.Employee(Role.DeskAgent), query, Cancel)).Refusal);
        Assert.IsType<NothingToCountBy>((await report.ReadAsync(manager, query with { By = [] }, Cancel)).Refusal);
        Assert.IsType<PeriodBackwards>((await report.ReadAsync(manager, query with { To = First.AddDays(-1) }, Cancel)).Refusal);
        Assert.IsType<PeriodTooLong>((await report.ReadAsync(manager, query with { To = First.AddDays(VolumeQuery.MaxDays) }, Cancel)).Refusal);
        Assert.Null((await report.ReadAsync(manager, query with { To = First.AddDays(VolumeQuery.MaxDays - 1) }, Cancel)).Refusal);
        Assert.Equal([0, 1, 2, 3], (await report.ReadAsync(manager, query, Cancel)).Value.Select(row => row.Day!.Value.DayNumber - First.DayNumber));
        var types = (await report.ReadAsync(manager, query with { By = [VolumeDimension.CallType] }, Cancel)).Value;
        Assert.Equal(types.OrderByDescending(row => row.Contacts), types);
    }

    private List<VolumeRow> ByHand(VolumeQuery query)
    {
        bool By(VolumeDimension dimension) => query.By.Contains(dimension);
        return [.. _matters.Where(matter => matter.Day >= query.From && matter.Day <= query.To && (query.Department is null || matter.Department == query.Department))
            .GroupBy(matter => (
                Type: By(VolumeDimension.CallType) ? matter.CallType.ToString() : null, Department: By(VolumeDimension.Department) || By(VolumeDimension.CallType) ? matter.Department : null,
                Channel: By(VolumeDimension.Channel) ? matter.Channel.ToString() : null, Hour: By(VolumeDimension.Hour) ? matter.Hour : (int?)null, Day: By(VolumeDimension.Day) ? matter.Day : (DateOnly?)null))
            .Select(group => new VolumeRow(
                group.Key.Type, group.Key.Department, group.Key.Channel, group.Key.Hour, group.Key.Day, group.Count(),
                group.Count(matter => matter.Kind != CallTypeKind.Request && (matter.Outcome is MatterOutcome.Answered or MatterOutcome.Referred)),
                group.Count(matter => matter.Outcome == MatterOutcome.Requested), group.Sum(matter => (long)matter.Seconds)))
            .Order(Order)];
    }

    private static Comparer<VolumeRow> Order { get; } = Comparer<VolumeRow>.Create((one, other) =>
        string.CompareOrdinal(one with { Contacts = 0, StaticInformation = 0, Requests = 0, Seconds = 0 } + "", other with { Contacts = 0, StaticInformation = 0, Requests = 0, Seconds = 0 } + ""));
}
