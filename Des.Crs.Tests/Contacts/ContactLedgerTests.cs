using Des.Crs.Domain.Access;
using Des.Crs.Domain.Contacts;
using Des.Crs.Integrations.Storage.Contacts;
using Des.Crs.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Xunit;

namespace Des.Crs.Tests.Contacts;

public sealed class ContactLedgerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lost_race_is_looked_at_again_instead_of_failing()
    {
        var race = new LostRace();
        await using var database = await CrsDatabase.OpenAsync(race);
        var agent = Some.Employee(Role.DeskAgent);
        var desk = database.Desk(new HeldCatalog(Some.Snapshot()));
        var call = desk.Open(agent).Value.WithMatter(matter => matter with { CallType = Some.Question.Code });

        race.Lose = 1;
        Assert.True((await desk.ConcludeAsync(agent, call, MatterOutcome.Answered, null, Cancel)).Value.IsOver);
        Assert.Single(await database.AllAsync<MatterRow>());

        race.Lose = 2;
        await Assert.ThrowsAsync<DbUpdateException>(() => desk.ConcludeAsync(agent, desk.Open(agent).Value.WithMatter(matter => matter with { CallType = Some.Question.Code }), MatterOutcome.Answered, null, Cancel));
        Assert.Single(await database.AllAsync<MatterRow>());
    }

    [Fact]
    public async Task A_call_saved_meanwhile_by_another_window_is_said_to_be()
    {
        var race = new LostRace();
        await using var database = await CrsDatabase.OpenAsync(race);
        var agent = Some.Employee(Role.DeskAgent);
        var desk = database.Desk(new HeldCatalog(Some.Snapshot()));
        var call = (await desk.KeepAsync(agent, desk.Open(agent).Value, Cancel)).Value;
        (race.Lose, race.How) = (1, () => new DbUpdateConcurrencyException("Somebody was faster."));
        Assert.IsType<CallOpenElsewhere>((await desk.KeepAsync(agent, call, Cancel)).Refusal);
    }

    [Fact]
    public async Task A_database_in_trouble_is_not_called_another_window()
    {
        var race = new LostRace();
        await using var database = await CrsDatabase.OpenAsync(race);
        var agent = Some.Employee(Role.DeskAgent);
        var desk = database.Desk(new HeldCatalog(Some.Snapshot()));
        race.Lose = 1;
        await Assert.ThrowsAsync<DbUpdateException>(() => desk.KeepAsync(agent, desk.Open(agent).Value, Cancel));
    }

    [Fact]
    public async Task The_record_of_who_did_what_cannot_be_rewritten()
    {
        await using var database = await CrsDatabase.OpenAsync();
        await database.AddAsync(new AuditEntry(Some.Tuesday, null, "catalog.import", "revision 1"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Store.WriteAsync(async db =>
        {
            db.Remove(await db.Set<AuditEntry>().SingleAsync());
            return true;
        }, Cancel));
        Assert.Single(await database.AllAsync<AuditEntry>());
    }

    [Fact]
    public async Task What_was_said_at_a_place_and_by_a_person_is_found_newest_first()
    {
        await using var database = await CrsDatabase.OpenAsync();
        var ana = Some.Constituent("Ana Ruiz");
        await database.AddAsync(ana);
        var (old, late, elsewhere) = (Some.Contact(started: Some.Tuesday.AddDays(-3)), Some.Contact(), Some.Contact());
        await database.AddAsync(
            (old, Some.Matter(old, Some.Pothole) with { Place = Some.Place("1204 Walnut Street", key: "other-key"), Constituent = ana.Id }),
            (late, Some.Matter(late, Some.Question) with { Place = Some.Place("1204 WALNUT ST") }),
            (elsewhere, Some.Matter(elsewhere, Some.Marriage) with { Place = Some.Place("9 Oak Ave") }));

        var here = await database.History.AtPlaceAsync(Some.Place("1204 Walnut St"), 10, Cancel);
        Assert.Equal([Some.Question.Code, Some.Pothole.Code], here.Select(past => past.CallType));
        Assert.Equal([Some.Pothole.Code], (await database.History.OfConstituentAsync(ana.Id, 10, Cancel)).Select(past => past.CallType));
    }

    [Fact]
    public async Task Types_are_remembered_by_employee_and_counted_for_everybody()
    {
        await using var database = await CrsDatabase.OpenAsync();
        var agent = Guid.NewGuid();
        (Contact Contact, Matter Matter) At(int minutes, Domain.Catalog.CallType type, Guid by, int day = 24)
        {
            var contact = Some.Contact(by, Some.Tuesday.AddMinutes(minutes));
            return (contact, Some.Matter(contact, type, day: new(2026, 11, day)));
        }
        await database.AddAsync(
            At(1, Some.Question, agent), At(2, Some.Pothole, agent), At(3, Some.Question, agent), At(4, Some.Marriage, Guid.NewGuid()), At(5, Some.Marriage, Guid.NewGuid()),
            At(6, Some.Marriage, Guid.NewGuid()), At(7, Some.Pothole, Guid.NewGuid(), day: 1), At(8, Some.Pothole, Guid.NewGuid(), day: 1), At(9, Some.Pothole, Guid.NewGuid(), day: 1));

        Assert.Equal([Some.Question.Code, Some.Pothole.Code], await database.History.RecentTypesAsync(agent, 5, Cancel));
        Assert.Equal([Some.Marriage.Code, Some.Question.Code], await database.History.MostUsedTypesAsync(new(2026, 11, 20), 2, Cancel));
    }

    /// <summary>Stands for a server database on which another writer was faster.</summary>
    private sealed class LostRace : SaveChangesInterceptor
    {
        public int Lose { get; set; }
        public Func<Exception> How { get; set; } = () => new DbUpdateException("The key is taken.");

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            Lose-- > 0 ? throw How() : ValueTask.FromResult(result);
    }
}
