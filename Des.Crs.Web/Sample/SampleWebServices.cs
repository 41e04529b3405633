using Des.Crs.Integrations.Sample;

namespace Des.Crs.Web.Sample;

internal static class SampleWebServices
{
    public static IServiceCollection AddSample(this IServiceCollection services) => services.AddSampleData().AddSingleton<SampleFilling>();
}
