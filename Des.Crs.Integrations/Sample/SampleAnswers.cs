using System.Globalization;
using Des.Crs.Domain.Catalog;

namespace Des.Crs.Integrations.Sample;

/// <summary>A made-up answer to any kind of prompt; empty for one left out.</summary>
internal static class SampleAnswers
{
    private static readonly string[] Words = ["By the driveway.", "It has been like this for a week.", "Next to the mailbox.", "Please ring the side door.", "Neighbors noticed it too.", "Across from the school."];

    public static string To(Prompt prompt, DateOnly today, Random random)
    {
        if (!prompt.Required && prompt.RequiredWhen is null && random.NextDouble() < .4) return "";
        return prompt switch
        {
            TextPrompt => Words[random.Next(Words.Length)],
            NumberPrompt number => Math.Clamp(random.Next(1, 5), number.Min ?? 1, number.Max ?? 1000).ToString(CultureInfo.InvariantCulture),
            YesNoPrompt => random.NextDouble() < .3 ? "yes" : "no",
            ChoicePrompt choice => choice.Choices[random.Next(choice.Choices.Count)].Key,
            ChoicesPrompt choices => choices.Choices[random.Next(choices.Choices.Count)].Key,
            DatePrompt date => today.AddDays(date.NotBeforeToday ? random.Next(1, 10) : -random.Next(0, 4)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            TimePrompt => $"{random.Next(8, 17):00}:{random.Next(4) * 15:00}",
            PhonePrompt => $"515-555-01{random.Next(100):00}",
            EmailPrompt => $"resident{random.Next(1000)}@example.org",
            PlacePrompt => "City Hall",
            PhotographPrompt => "",
            _ => "",
        };
    }
}
