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
            Dictionary<LocalDate, Piece[]> byStart = places.Where(place => !report.Disbursements[place].Period.IsAsOf)
                .GroupBy(place => report.Disbursements[place].Period.Start)
                .ToDictionary(group => group.Key, group => group.GroupBy(place => report.Disbursements[place].Period.End)
                    .Select(same => new Piece(same.Key, same.First(), same.Skip(1).Any())).OrderBy(piece => piece.End).ToArray());
            foreach (int place in places)
            {
                int[]? pieces = Pieces(byStart, report.Disbursements[place].Period);
                Relate(report, scope, place, pieces, nameof(Disbursement.Paid), money => money.Paid);
                Relate(report, scope, place, pieces, nameof(Disbursement.Due), money => money.Due);
            }
        }
    }

    // The programs that share the money, in any order.
    private static string KeyOf(Disbursement money) =>
        string.Join('\n', money.Programs.Order(StringComparer.Ordinal)) + (money.AndOthers ? "\n" : string.Empty);

    // Of each day the longest piece that begins there; none where a piece is missing or two are for the same days.
    private static int[]? Pieces(Dictionary<LocalDate, Piece[]> byStart, ReportingPeriod whole)
    {
        List<int> pieces = [];
        for (LocalDate next = whole.Start; !whole.IsAsOf && next <= whole.End;)
        {
            // One that begins with the whole ends before it.
            if (Last(byStart.GetValueOrDefault(next, []), next == whole.Start ? whole.End.PlusDays(-1) : whole.End) is not { IsTwice: false } piece)
            {
                return null;
            }

            pieces.Add(piece.Place);
            next = piece.End.PlusDays(1);
        }

        return pieces.Count > 1 ? [.. pieces] : null;
    }

    // The last of the pieces in the order of their ends that ends by a day.
    private static Piece? Last(Piece[] pieces, LocalDate until)
    {
        (int low, int high) = (0, pieces.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = pieces[middle].End <= until ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? pieces[low - 1] : null;
    }

    private sealed record Piece(LocalDate End, int Place, bool IsTwice);

    private static void Relate(WorkReport report, RuleScope scope, int whole, int[]? pieces, string member, Func<Disbursement, Figure?> amount)
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
