namespace GovReport.Domain.Validation;

/// <summary>
/// GR227 of money paid out: what the same programs paid in months, quarters and halves makes up what they paid in the whole.
/// </summary>
internal static class PaymentRelations
{
    internal static void Check(WorkReport report, RuleScope scope)
    {
        IEnumerable<IGrouping<string, int>> alike = Enumerable.Range(0, report.Disbursements.Count)
            .GroupBy(place => KeyOf(report.Disbursements[place]), StringComparer.Ordinal);
        foreach (int[] places in alike.Select(group => group.ToArray()).Where(places => places.Length > 2))
        {
            Dictionary<LocalDate, int[]> byStart = places.Where(place => !report.Disbursements[place].Period.IsAsOf)
                .GroupBy(place => report.Disbursements[place].Period.Start)
                .ToDictionary(group => group.Key,
                    group => group.OrderByDescending(place => report.Disbursements[place].Period.End).ToArray());
            foreach (int place in places)
            {
                int[]? pieces = Pieces(report, byStart, report.Disbursements[place].Period);
                Relate(report, scope, place, pieces, nameof(Disbursement.Paid), money => money.Paid);
                Relate(report, scope, place, pieces, nameof(Disbursement.Due), money => money.Due);
            }
        }
    }

    // The programs that share the money, in any order.
    private static string KeyOf(Disbursement money) =>
        string.Join('\n', money.Programs.Order(StringComparer.Ordinal)) + (money.AndOthers ? "\n" : string.Empty);

    // Of each day the longest piece that begins there; none where a piece is missing or two are for the same days.
    private static int[]? Pieces(WorkReport report, Dictionary<LocalDate, int[]> byStart, ReportingPeriod whole)
    {
        List<int> pieces = [];
        for (LocalDate next = whole.Start; !whole.IsAsOf && next <= whole.End; next = PeriodAt(pieces[^1]).End.PlusDays(1))
        {
            int[] fitting =
                [.. (byStart.GetValueOrDefault(next) ?? [])
                    .Where(place => PeriodAt(place) is var piece && piece.End <= whole.End && !piece.CoversSameDays(whole)).Take(2)];
            if (fitting.Length == 0 || (fitting.Length == 2 && PeriodAt(fitting[0]).CoversSameDays(PeriodAt(fitting[1]))))
            {
                return null;
            }

            pieces.Add(fitting[0]);
        }

        return pieces.Count > 1 ? [.. pieces] : null;

        ReportingPeriod PeriodAt(int place) => report.Disbursements[place].Period;
    }

    private static void Relate(WorkReport report, RuleScope scope, int whole, int[]? pieces, string member,
        Func<Disbursement, Figure?> amount)
    {
        Fact? FactAt(int place) =>
            scope.Root.Of(nameof(report.Disbursements), place)
                .FactAt(amount(report.Disbursements[place]), member, report.Disbursements[place].Period);
        if (pieces is not null && FactAt(whole) is { Path: { } path } total && pieces.Select(FactAt).ToArray() is var parts
            && Array.TrueForAll(parts, part => part is not null))
        {
            string subject = string.Join('、', report.Disbursements[whole].Programs.Select(code => report.FindProgram(code)?.Name ?? code));
            scope.Root.Relate("GR227", subject, path, Relation.Sum(total, parts));
        }
    }
}
