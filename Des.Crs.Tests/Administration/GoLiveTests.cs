using Des.Crs.Domain.Access;
using Des.Crs.Domain.Administration;
using Des.Crs.Domain.Catalog;
using Xunit;
using static Des.Crs.Tests.Requests.SampleCatalog;

namespace Des.Crs.Tests.Administration;

public sealed class GoLiveTests
{
    private static readonly Employee Administrator = Some("Administrator", Role.Administrator);

    [Fact]
    public async Task Only_administrators_see_the_list() =>
        Assert.IsType<NotPermitted>((await Of([], new(0, 0, 0, 0, 0)).ReadAsync(Dispatcher, Cancel)).Refusal);

    [Fact]
    public async Task Facts_are_listed_by_department_as_long_as_they_are_marked()
    {
        var list = (await Of([Fact("public-works.set-out-time", true), Fact("public-works.finish-time", false)], new(0, 0, 0, 0, 0)).ReadAsync(Administrator, Cancel)).Value;
        var works = Assert.Single(list.Facts);
        Assert.Equal(("Public Works", "public-works.set-out-time", 2), (works.Department.Title, Assert.Single(works.Facts).Name, works.All));
        Assert.False(list.Ready);
    }

    [Fact]
    public async Task A_city_without_anything_made_up_is_ready() =>
        Assert.True((await Of([Fact("public-works.set-out-time", false)], new(0, 0, 0, 0, 0)).ReadAsync(Administrator, Cancel)).Value.Ready);

    [Fact]
    public async Task One_made_up_record_is_enough_not_to_be_ready() =>
        Assert.False((await Of([], new(0, 0, 0, 0, 1)).ReadAsync(Administrator, Cancel)).Value.Ready);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static GoLive Of(IEnumerable<Fact> facts, SampleCounts counts)
    {
        var some = Requests.SampleCatalog.Of();
        return new(new Counted(counts), new FixedCatalog(new(some.Revision, some.City, some.Departments, facts, [])));
    }

    private static Fact Fact(string name, bool sample) => new() { Name = name, Type = FactType.Time, Value = "06:00", Owner = "Superintendent", Review = new(2027, 3, 1), Sample = sample };

    private sealed record Counted(SampleCounts Counts) : ISampleCount
    {
        public Task<SampleCounts> CountAsync(CancellationToken cancel) => Task.FromResult(Counts);
    }
}
