using Des.Crs.Domain.Administration;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places.Sample;
using Des.Crs.Domain.Requests;
using Des.Crs.Integrations.Places;
using Des.Crs.Integrations.Storage;
using Des.Crs.Integrations.Storage.Identity;
using Des.Crs.Integrations.Storage.Requests;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Sample;

internal sealed class SampleCount(CrsStore store) : ISampleCount
{
    public Task<SampleCounts> CountAsync(CancellationToken cancel) => store.ReadAsync(async db => new SampleCounts(
        await db.Set<CrsUser>().CountAsync(user => user.Sample, cancel),
        await db.Set<PlaceRow>().CountAsync(place => place.Source == ThreeRivers.Source, cancel),
        await db.Set<Contact>().CountAsync(contact => contact.Sample, cancel),
        await db.Set<ServiceRequest>().CountAsync(request => EF.Property<bool>(request, ServiceRequestMapping.Sample), cancel),
        await db.Set<Constituent>().CountAsync(person => person.Sample, cancel)));
}
