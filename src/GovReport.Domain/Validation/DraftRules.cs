namespace GovReport.Domain.Validation;

/// <summary>
/// GR6: a draft against the data, and against itself. In a draft a path holds the words,
/// <c>Text.Claims[财政收入1286万元、增长35%]</c>: a waiver keeps to them.
/// </summary>
internal static class DraftRules
{
    /// <summary>Verbs that already say rise or fall; 增速为-3% has none.</summary>
    private static readonly Lexicon<bool> GrowthVerbs = new((true, "增长 增加 提高 提升 上升 上涨 增 升 涨 下降 减少 降低 下滑 回落 下跌 降 减 跌"));

    private static readonly Lexicon<bool> Fillers = new((true, "了 约 近 超"));

    /// <summary>What may follow an amount that lacks its unit; another word would be its noun (1000多万毕业生).</summary>
    private const string NoNoun = "，,。；;、：:）)！!？?的\r\n";

    internal static void Check(Reconciliation draft, RuleScope scope)
    {
        RuleScope inText = scope.Of(nameof(draft.Text));
        foreach (ReconciledFigure one in draft.Figures)
        {
            inText.Add(At(OfAgreement(one, inText.Of(nameof(ReportText.Figures), one.Index)), draft.Text, one.Index, inText));
        }

        Check(draft.Text, inText);
        foreach (ReportFigure figure in draft.Unstated)
        {
            scope.Add(scope.Found("GR603", $"{nameof(draft.Report)}.{figure.Fact.Path}", figure.Name, places: figure.Fact.Figure) with
            { Facts = [figure.Fact] });
        }
    }

    /// <summary>What a text says of itself, without any data.</summary>
    internal static void Check(ReportText text, RuleScope scope)
    {
        for (int i = 0; i < text.Figures.Count; i++)
        {
            scope.Add(text.Figures[i] is { IsQuantity: true, IsFigure: true } figure
                ? At(OfPrint(text, figure, scope), text, i, scope)
                : null);
        }

        foreach (Claim claim in text.Claims.Where(claim => claim.Outcome == Outcome.Inconsistent))
        {
            scope.Add(scope.Found("GR606", $"{nameof(text.Claims)}[{WordsOf(text, claim.Figures)}]", null, claim.Check) with
            { Source = new() { Start = claim.Start, Length = claim.Length } });
        }
    }

    private static Finding? OfAgreement(ReconciledFigure one, RuleScope here)
    {
        Figure said = one.Figure.Figure!.Value;
        Fact fact = new(said, one.Figure.Period, Path: here.Path);
        string direction = one.Figure.Direction == ChangeDirection.Down ? "Down" : "Up";
        return one.Agreement switch
        {
            Agreement.NotInData => here.Found("GR601", string.Empty, one.Subject, places: said) with { Facts = [fact] },
            Agreement.Differs when one.IsReversed =>
                here.Found("GR604", string.Empty, one.Subject, direction, said, one.Data[0].Fact.Figure) with
                { Facts = [fact, one.Data[0].Fact] },
            Agreement.Differs => here.Found("GR602", string.Empty, one.Subject, places: [said, one.Data[0].Fact.Figure]) with
            { Facts = [fact, one.Data[0].Fact] },
            _ => null,
        };
    }

    // What is wrong in the print itself: 增长-3%, 2200万.
    private static Finding? OfPrint(ReportText text, in TextFigure figure, RuleScope here)
    {
        Figure said = figure.Print;
        ReadOnlySpan<char> before = Fillers.TrimEnd(text.Text.AsSpan(Math.Max(0, figure.Start - 8), Math.Min(8, figure.Start)));
        if (said.Number < 0 && GrowthVerbs.AtEnd(before, out _) is > 0 and var verb)
        {
            return here.Found("GR604", string.Empty, text.SubjectOf(figure),
                places: string.Concat(before[^verb..], text.PrintOf(figure))) with
            { Severity = Severity.Warning };
        }

        bool isBare = said.Unit == Unit.None && said.Scale > Scale.Thousand && said.Number != 0
            && figure.Role is FigureRole.Level or FigureRole.Growth;
        return isBare && (figure.End == text.Text.Length || NoNoun.Contains(text.Text[figure.End], StringComparison.Ordinal))
            ? here.Found("GR605", string.Empty, text.SubjectOf(figure), places: said)
            : null;
    }

    private static Finding? At(Finding? finding, ReportText text, int index, RuleScope scope) => finding is null ? null : finding with
    {
        Path = scope.At($"{nameof(text.Figures)}[{WordsOf(text, [index])}]"),
        Source = new() { Start = text.Figures[index].Start, Length = text.Figures[index].Length },
    };

    // Of each figure its clause, from the name that it has.
    private static string WordsOf(ReportText text, IReadOnlyList<int> figures)
    {
        (List<string> words, int end) = ([], 0);
        foreach (TextFigure figure in figures.Select(index => text.Figures[index]))
        {
            int clause = figure.Start - Wordings.Clause(text.Text, figure.Start).Length;
            (int name, int length) = figure.SubjectSpan;
            int from = Math.Max(end, length > 0 ? Math.Min(name, clause) : clause);
            end = Math.Max(Math.Max(end, figure.End), name + length);
            words.Add(text.Text[from..end].Trim('，', ',', '、', '；', ';').ReplaceLineEndings(string.Empty));
        }

        return string.Join('、', words);
    }
}
