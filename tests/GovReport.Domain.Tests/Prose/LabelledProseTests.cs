using GovReport.Domain.Tests.Repository;

namespace GovReport.Domain.Tests.Prose;

/// <summary>
/// How well the reader understands labelled prose of every level of government. The texts of Labelled were there while the reader
/// was written; those of Untouched were written after it, and their mistakes were never looked at. Only the low score of their periods
/// led to two more rules for years.
/// </summary>
public class LabelledProseTests(ITestOutputHelper output)
{
    public static TheoryData<string> Parts => ["Labelled", "Untouched"];

    [Theory]
    [MemberData(nameof(Parts))]
    public void The_reader_understands_labelled_prose(string part)
    {
        ReadingQuality quality = ReadingQuality.Of(Texts(part));
        output.WriteLine($"{part}: span and value {quality.SpanAndValue}");
        output.WriteLine($"{part}: unit {quality.Unit}");
        output.WriteLine($"{part}: role and direction {quality.Role}");
        output.WriteLine($"{part}: subject (same head) {quality.Subject}");
        output.WriteLine($"{part}: subject (letter by letter) {quality.SubjectExact}");
        output.WriteLine($"{part}: period {quality.Period}");
        foreach (string mistake in quality.Mistakes)
        {
            output.WriteLine(mistake);
        }

        Assert.True(quality.SpanAndValue.F1 >= Least(part, 0.99m), $"span and value: {quality.SpanAndValue}");
        Assert.True(quality.Unit.F1 >= Least(part, 0.98m), $"unit: {quality.Unit}");
        Assert.True(quality.Role.F1 >= Least(part, 0.97m), $"role: {quality.Role}");
        Assert.True(quality.Subject.F1 >= Least(part, 0.90m), $"subject: {quality.Subject}");
    }

    [Fact]
    public void At_least_600_figures_are_labelled_a_third_of_them_after_the_reader_was_finished()
    {
        int tuned = Texts("Labelled").Sum(text => text.Labels.Count(label => label.IsQuantity)), untouched = Texts("Untouched").Sum(text => text.Labels.Count(label => label.IsQuantity));
        output.WriteLine($"{tuned} quantities in Labelled, {untouched} in Untouched");
        Assert.True(tuned + untouched >= 600);
        Assert.True(untouched * 3 >= tuned + untouched, $"{untouched} of {tuned + untouched} figures are untouched");
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Names_dates_ordinals_and_conditions_are_not_taken_for_quantities(string part)
    {
        string[] taken = [.. from text in Texts(part)
                             let read = ReportReader.Read(text.Text)
                             from label in text.Labels
                             where !label.IsQuantity
                             from figure in read.Figures
                             where figure.IsQuantity && figure.Start < label.End && figure.End > label.Start
                             select $"{text.Source}: {text.Text[label.Start..label.End]} ({label.Role}) read as {read.PrintOf(figure)}"];
        int others = Texts(part).Sum(text => text.Labels.Count(label => !label.IsQuantity));
        output.WriteLine($"{part}: {taken.Length} of {others} numbers that state no quantity were taken for one");
        output.WriteLine(string.Join('\n', taken));
        Assert.True(taken.Length * 50 <= others, string.Join('\n', taken));
    }

    private static IReadOnlyList<LabelledText> Texts(string part) =>
        [.. LabelledText.ReadAll(RepositoryFiles.PathOf("tests", "GovReport.Domain.Tests", "Prose", part))];

    // What the reader was not tuned to is reported with the same figures; it may be a little worse.
    private static decimal Least(string part, decimal aim) => part == "Labelled" ? aim : aim - 0.03m;
}
