using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Conditions;
using Des.Crs.Domain.Contacts;
using Xunit;

namespace Des.Crs.Tests.Catalog;

public sealed class ScriptTests
{
    private static readonly Script Trash = new(
    [
        new YesNoPrompt { Key = "out-on-time", Ask = "Was it out?", Required = true },
        new Note { Key = "late", Say = "Next week.", When = When("out-on-time = no"), Outcome = MatterOutcome.Answered, Stop = true },
        new ChoicePrompt { Key = "container", Ask = "Which?", Required = true, Choices = [new("trash", "Trash"), new("yard", "Yard")] },
        new NumberPrompt { Key = "bags", Ask = "How many?", When = When("container = yard"), RequiredWhen = When("season = leaf-pickup"), Min = 1 },
        new Note { Key = "many", Say = "A truck comes.", When = When("bags > 20"), Priority = Priority.High },
        new Note { Key = "blocked", Say = "Right away.", When = When("container = yard and bags > 50"), Priority = Priority.Normal },
    ]);

    [Fact]
    public void Only_what_applies_shows() => Assert.Equal(["out-on-time", "container"], Shown(Walk(("out-on-time", "yes"))));

    [Fact]
    public void Required_prompts_without_an_answer_are_missing() => Assert.Equal(["container"], Walk(("out-on-time", "yes")).Missing.Select(prompt => prompt.Key));

    [Fact]
    public void An_invalid_answer_counts_as_none()
    {
        var position = Walk(("out-on-time", "yes"), ("container", "piano"));
        Assert.Equal(["container"], position.Missing.Select(prompt => prompt.Key));
        Assert.Null(position.Answered["container"]);
    }

    [Fact]
    public void A_stop_ends_the_script_and_no_request_can_come_of_it()
    {
        var position = Walk(("out-on-time", "no"), ("container", "trash"));
        Assert.Equal(["out-on-time", "late"], Shown(position));
        Assert.Equal("late", position.Stop?.Key);
        Assert.Equal(MatterOutcome.Answered, position.Decides?.Outcome);
        Assert.False(position.MayRequest);
        Assert.Empty(position.Missing);
    }

    [Fact]
    public void An_answer_to_a_prompt_that_does_not_show_counts_for_nothing()
    {
        var position = Walk(("out-on-time", "yes"), ("container", "trash"), ("bags", "60"));
        Assert.Equal(["out-on-time", "container"], Shown(position));
        Assert.Null(position.Answered["bags"]);
        Assert.Null(position.Priority);
    }

    [Fact]
    public void The_highest_priority_of_all_notes_that_apply_wins() =>
        Assert.Equal(Priority.High, Walk(("out-on-time", "yes"), ("container", "yard"), ("bags", "60")).Priority);

    [Fact]
    public void A_prompt_may_be_required_only_sometimes()
    {
        Assert.Empty(Walk(("out-on-time", "yes"), ("container", "yard")).Missing);
        var leaves = Trash.Walk(Here(("out-on-time", "yes"), ("container", "yard")) with { Seasons = ["leaf-pickup"] });
        Assert.Equal(["bags"], leaves.Missing.Select(prompt => prompt.Key));
    }

    [Fact]
    public void Answers_are_kept_in_the_form_of_their_prompt() => Assert.Equal("yes", Walk(("out-on-time", " Y ")).Answered["out-on-time"]);

    [Fact]
    public void A_request_may_come_of_a_note_that_says_so() =>
        Assert.True(new Script([new Note { Key = "go", Say = "We come.", Outcome = MatterOutcome.Requested }]).Walk(Here()).MayRequest);

    private static ScriptPosition Walk(params (string, string)[] answers) => Trash.Walk(Here(answers));

    private static Circumstances Here(params (string Prompt, string Answer)[] answers) =>
        new() { Local = new DateTime(2026, 6, 1, 9, 0, 0), Answers = new Answers(answers.Select(answer => KeyValuePair.Create(answer.Prompt, answer.Answer))) };

    private static IEnumerable<string> Shown(ScriptPosition position) => position.Shown.Select(step => step.Key);

    private static Condition When(string text) => ConditionParser.Parse(text).Value;
}
