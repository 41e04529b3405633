using Des.Crs.Domain.Access;
using Xunit;
using static Des.Crs.Tests.Requests.SampleCatalog;
using static Des.Crs.Tests.ServiceLevels.SampleCalendars;

namespace Des.Crs.Tests.Administration;

public sealed class AuditTrailTests
{
    private static readonly Employee Administrator = Some("Administrator", Role.Administrator);

    private readonly KeptRecord _record = new();
    private readonly AuditTrail _trail;

    public AuditTrailTests() => _trail = new(_record);

    [Theory]
    [InlineData(Role.DeskAgent)]
    [InlineData(Role.Dispatcher)]
    [InlineData(Role.Author)]
    [InlineData(Role.Manager)]
    public async Task Only_administrators_read_the_record(Role role)
    {
        Assert.Equal(new NotPermitted(Permission.Administer), (await _trail.ReadAsync(Some("Somebody", role), new(), Cancel)).Refusal);
        Assert.Null(_record.Asked);
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(AuditTrail.PerPage, AuditTrail.PerPage, false)]
    [InlineData(AuditTrail.PerPage + 1, AuditTrail.PerPage, true)]
    public async Task A_page_says_whether_there_are_older_lines(int kept, int shown, bool older)
    {
        _record.Lines = kept;
        var page = (await _trail.ReadAsync(Administrator, new(), Cancel)).Value;
        Assert.Equal((shown, older), (page.Entries.Count, page.Older));
    }

    [Theory]
    [InlineData(-3, 1, 0)]
    [InlineData(3, 3, 2 * AuditTrail.PerPage)]
    [InlineData(int.MaxValue, AuditTrail.LastPage, (AuditTrail.LastPage - 1) * AuditTrail.PerPage)]
    public async Task Any_page_number_in_an_address_leads_to_a_page(int asked, int page, int skipped)
    {
        var read = (await _trail.ReadAsync(Administrator, new(Page: asked), Cancel)).Value;
        Assert.Equal((page, skipped), (read.Page, _record.Skipped));
    }

    [Fact]
    public async Task A_blank_subject_is_no_filter()
    {
        await _trail.ReadAsync(Administrator, new(Subject: "  "), Cancel);
        Assert.Null(_record.Asked!.Subject);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private sealed class KeptRecord : IAuditRecord
    {
        public int Lines { get; set; }
        public int Skipped { get; private set; }
        public AuditQuery? Asked { get; private set; }

        public Task<IReadOnlyList<AuditEntry>> ReadAsync(AuditQuery query, int skip, int most, CancellationToken cancel)
        {
            (Asked, Skipped) = (query, skip);
            return Task.FromResult<IReadOnlyList<AuditEntry>>([.. Enumerable.Range(0, Math.Min(most, Lines)).Select(line => new AuditEntry(At("2026-11-24 10:00"), null, "catalog.import", $"revision {line}"))]);
        }
    }
}
