using System.Globalization;

namespace GovReport.Domain.Tests.Prose;

/// <summary>Counts of found, missed and wrong, for one property of the figures.</summary>
internal sealed record Score(int Right, int Found, int Labelled)
{
    public decimal Precision => Found == 0 ? 1 : (decimal)Right / Found;

    public decimal Recall => Labelled == 0 ? 1 : (decimal)Right / Labelled;

    public decimal F1 => Found + Labelled == 0 ? 1 : 2m * Right / (Found + Labelled);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"F1 {F1:0.0000} (precision {Precision:0.0000}, recall {Recall:0.0000}, {Right} of {Labelled} labelled, {Found} found)");
}

/// <summary>How well the reader understands labelled texts.</summary>
internal sealed record ReadingQuality(Score SpanAndValue, Score Unit, Score Role, Score Subject, Score SubjectExact, Score Period, IReadOnlyList<string> Mistakes)
{
    public static ReadingQuality Of(IEnumerable<LabelledText> texts)
    {
        var mistakes = new List<string>();
        int found = 0, labelled = 0, right = 0, units = 0, judgedUnits = 0, roles = 0, subjects = 0, exactSubjects = 0, saidSubjects = 0, judgedSubjects = 0, periods = 0, judgedPeriods = 0, saidPeriods = 0;
        foreach (LabelledText text in texts)
        {
            ReportText read = ReportReader.Read(text.Text);
            var byStart = text.Labels.Where(label => label.IsQuantity).ToDictionary(label => label.Start);
            labelled += byStart.Count;
            foreach (TextFigure figure in read.Figures.Where(figure => figure.IsQuantity))
            {
                found++;
                string shown = $"{text.Source}: …{text.Text[Math.Max(0, figure.Start - 16)..figure.Start]}【{read.PrintOf(figure)}】{text.Text[figure.End..Math.Min(text.Text.Length, figure.End + 8)]}…".ReplaceLineEndings("↵");
                if (!byStart.Remove(figure.Start, out Label? label) || label.Length != figure.Length)
                {
                    string instead = label is null ? string.Concat(text.Labels.Where(other => other.Start < figure.End && other.End > figure.Start).Select(other => $" {text.Text[other.Start..other.End]} {other.Role}")) : " " + text.Text[label.Start..label.End];
                    mistakes.Add($"SPAN {shown} labelled:{instead}");
                    continue;
                }

                string number = Number(read, figure);
                if (label.Number is not null && label.Number != number && !SameNumber(label.Number, number))
                {
                    mistakes.Add($"VALUE {shown} {number}, labelled {label.Number}");
                    continue;
                }

                right++;
                string unit = read.UnitOf(figure);
                judgedUnits++;
                bool sameUnit = (label.Unit ?? unit) == unit;
                units += sameUnit ? 1 : 0;
                bool sameRole = RoleName(figure) == label.Role && (label.Direction is null || DirectionName(figure) == label.Direction);
                roles += sameRole ? 1 : 0;
                if (!sameUnit)
                {
                    mistakes.Add($"UNIT {shown} {unit}, labelled {label.Unit}");
                }

                if (!sameRole)
                {
                    mistakes.Add($"ROLE {shown} {RoleName(figure)} {DirectionName(figure)}, labelled {label.Role} {label.Direction}");
                }

                if (label.Subject is { } subject)
                {
                    judgedSubjects++;
                    string? said = read.SubjectOf(figure);
                    saidSubjects += said is null ? 0 : 1;
                    bool exact = Plain(said) == Plain(subject), same = SameSubject(Plain(said), Plain(subject));
                    subjects += same ? 1 : 0;
                    exactSubjects += exact ? 1 : 0;
                    if (!exact)
                    {
                        mistakes.Add($"{(same ? "subject" : "SUBJECT")} {shown} {said}, labelled {subject}");
                    }
                }

                if (label.Period is { } period)
                {
                    judgedPeriods++;
                    string? said = figure.Period?.ToString();
                    saidPeriods += said is null ? 0 : 1;
                    periods += said == period ? 1 : 0;
                    if (said != period)
                    {
                        mistakes.Add($"PERIOD {shown} {said}, labelled {period}");
                    }
                }
            }

            mistakes.AddRange(byStart.Values.Where(label => !read.Figures.Any(figure => figure.IsQuantity && figure.Start == label.Start))
                .Select(label => $"MISSED {text.Source}: …{text.Text[Math.Max(0, label.Start - 16)..label.Start]}【{text.Text[label.Start..label.End]}】{text.Text[label.End..Math.Min(text.Text.Length, label.End + 8)]}… {label.Role}"));
        }

        return new(new(right, found, labelled), new(units, judgedUnits, judgedUnits), new(roles, judgedUnits, judgedUnits), new(subjects, saidSubjects, judgedSubjects), new(exactSubjects, saidSubjects, judgedSubjects), new(periods, saidPeriods, judgedPeriods), mistakes);
    }

    private static string Number(ReportText text, TextFigure figure) => text.NumberOf(figure) is not { } print ? string.Empty
        : print.Upper is { } upper ? Plain(print.Number) + "~" + Plain(upper) : Plain(print.Number);

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool SameNumber(string labelled, string number) =>
        decimal.TryParse(labelled, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal one)
        && decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal other) && one == other;

    private static string Plain(string? subject) => new([.. (subject ?? string.Empty).Where(c => c is not ('“' or '”' or ' ' or '\n'))]);

    // The label may carry words from farther away (城乡居民养老保险参保率 for 参保率), the reader a word more in front: the same head is the same subject.
    private static bool SameSubject(string said, string labelled) =>
        said.Length > 1 && labelled.Length > 1 && (said.EndsWith(labelled, StringComparison.Ordinal) || labelled.EndsWith(said, StringComparison.Ordinal));

    private static string RoleName(TextFigure figure) => figure.Role.ToString().ToLowerInvariant();

    private static string? DirectionName(TextFigure figure) => figure.Direction?.ToString().ToLowerInvariant();
}
