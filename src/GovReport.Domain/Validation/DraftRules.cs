using FluentValidation;

namespace GovReport.Domain.Validation;

/// <summary>GR6: a draft against the data, and against itself. Paths lead from the reconciliation: <c>Text.Figures[3]</c>, <c>Report.Observations[0].Value</c>.</summary>
internal static class DraftRules
{
    /// <summary>Verbs that already say rise or fall; 增速为-3% has none.</summary>
    private static readonly Lexicon<bool> GrowthVerbs = new((true, "增长 增加 提高 提升 上升 上涨 增 升 涨 下降 减少 降低 下滑 回落 下跌 降 减 跌"));

    private static readonly Lexicon<bool> Fillers = new((true, "了 约 近 超"));

    /// <summary>What may follow an amount that lacks its unit; another word would be its noun (1000多万毕业生).</summary>
    private const string NoNoun = "，,。；;、：:）)！!？?的\r\n";

    internal static IEnumerable<Finding> Check(Reconciliation draft, RuleScope scope)
    {
        foreach (ReconciledFigure one in draft.Figures)
        {
            RuleScope here = scope.Of($"{nameof(draft.Text)}.{nameof(ReportText.Figures)}", one.Index);
            if (OfAgreement(one, here) is { } agreement)
            {
                yield return At(agreement, one.Figure.Start, one.Figure.Length);
            }

            if (OfPrint(draft.Text, one, here) is { } print)
            {
                yield return At(print, one.Figure.Start, one.Figure.Length);
            }
        }

        for (int i = 0; i < draft.Text.Claims.Count; i++)
        {
            Claim claim = draft.Text.Claims[i];
            if (claim.Outcome == Outcome.Inconsistent)
            {
                yield return At(scope.Of($"{nameof(draft.Text)}.{nameof(ReportText.Claims)}", i).Found("GR606", string.Empty, null, claim.Check), claim.Start, claim.Length);
            }
        }

        foreach (ReportFigure figure in draft.Unstated)
        {
            yield return scope.Found("GR603", $"{nameof(draft.Report)}.{figure.Fact.Path}", figure.Name, places: figure.Fact.Figure) with { Facts = [figure.Fact] };
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

    private static Finding At(Finding finding, int start, int length) => finding with { Source = new() { Start = start, Length = length } };
}
