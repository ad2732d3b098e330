namespace GovReport.Domain.Validation;

/// <summary>GR6: a draft against the data, and against itself. Paths lead from the reconciliation: <c>Text.Figures[3]</c>, <c>Report.Observations[0].Value</c>.</summary>
internal static class DraftRules
{
    /// <summary>Verbs that already say rise or fall; 增速为-3% has none.</summary>
    private static readonly Lexicon<bool> GrowthVerbs = new((true, "增长 增加 提高 提升 上升 上涨 增 升 涨 下降 减少 降低 下滑 回落 下跌 降 减 跌"));

    private static readonly Lexicon<bool> Fillers = new((true, "了 约 近 超"));

    /// <summary>What may follow an amount that lacks its unit; another word would be its noun (1000多万毕业生).</summary>
    private const string NoNoun = "，,。；;、：:）)！!？?的\r\n";

    internal static void Check(Reconciliation draft, RuleScope scope)
    {
        foreach (ReconciledFigure one in draft.Figures)
        {
            RuleScope here = scope.Of($"{nameof(draft.Text)}.{nameof(ReportText.Figures)}", one.Index);
            here.Add(At(OfAgreement(one, here), one.Figure.Start, one.Figure.Length));
            here.Add(At(OfPrint(draft.Text, one, here), one.Figure.Start, one.Figure.Length));
        }

        scope.Each($"{nameof(draft.Text)}.{nameof(ReportText.Claims)}", draft.Text.Claims, (claim, here) =>
            here.Add(At(claim.Outcome == Outcome.Inconsistent ? here.Found("GR606", string.Empty, null, claim.Check) : null, claim.Start, claim.Length)));
        foreach (ReportFigure figure in draft.Unstated)
        {
            scope.Add(scope.Found("GR603", $"{nameof(draft.Report)}.{figure.Fact.Path}", figure.Name, places: figure.Fact.Figure) with { Facts = [figure.Fact] });
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
            Agreement.Differs when one.IsReversed => here.Found("GR604", string.Empty, one.Subject, direction, said, one.Data[0].Fact.Figure) with { Facts = [fact, one.Data[0].Fact] },
            Agreement.Differs => here.Found("GR602", string.Empty, one.Subject, places: [said, one.Data[0].Fact.Figure]) with { Facts = [fact, one.Data[0].Fact] },
            _ => null,
        };
    }

    // What is wrong in the print itself: 增长-3%, 2200万.
    private static Finding? OfPrint(ReportText text, ReconciledFigure one, RuleScope here)
    {
        (TextFigure figure, Figure said) = (one.Figure, one.Figure.Figure!.Value);
        ReadOnlySpan<char> before = Fillers.TrimEnd(text.Text.AsSpan(Math.Max(0, figure.Start - 8), Math.Min(8, figure.Start)));
        if (said.Number < 0 && GrowthVerbs.AtEnd(before, out _) is > 0 and var verb)
        {
            return here.Found("GR604", string.Empty, one.Subject, places: string.Concat(before[^verb..], text.PrintOf(figure))) with { Severity = Severity.Warning };
        }

        bool isBare = said.Unit == Unit.None && said.Scale > Scale.Thousand && said.Number != 0 && figure.Role is FigureRole.Level or FigureRole.Growth;
        return isBare && (figure.End == text.Text.Length || NoNoun.Contains(text.Text[figure.End], StringComparison.Ordinal))
            ? here.Found("GR605", string.Empty, one.Subject, places: said)
            : null;
    }

    private static Finding? At(Finding? finding, int start, int length) => finding is null ? null : finding with { Source = new() { Start = start, Length = length } };
}
