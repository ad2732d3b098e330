namespace GovReport.Domain.Validation;

/// <summary>
/// Money paid out over time: what the same programs paid in months, quarters and halves makes up what they paid in the whole (GR227), or,
/// where some of it is not told, is no more (GR208); a month that is missing among others is named (GR113).
/// </summary>
internal static class PaymentRelations
{
    // From so many months on a missing one is noticed.
    private const int FewestMonths = 3;

    internal static void Check(WorkReport report, RuleScope scope)
    {
        IEnumerable<IGrouping<string, int>> alike = Enumerable.Range(0, report.Disbursements.Count)
            .Where(place => !report.Disbursements[place].Period.IsAsOf)
            .GroupBy(place => Keys.PaymentOf(report.Disbursements[place]), StringComparer.Ordinal);
        foreach (int[] places in alike.Select(group => group.ToArray()).Where(places => places.Length > 1))
        {
            Timeline timeline = new(report.Disbursements, places);
            foreach (int place in places)
            {
                Chain? chain = timeline.Of(report.Disbursements[place].Period);
                Relate(report, scope, place, chain, nameof(Disbursement.Paid), money => money.Paid);
                Relate(report, scope, place, chain, nameof(Disbursement.Due), money => money.Due);
            }

            Missing(report, scope, places);
            Twice(report, scope, places);
        }
    }

    // The same money for the same period, said in the same place of the report.
    private static void Twice(WorkReport report, RuleScope scope, int[] places)
    {
        Dictionary<Disbursement, int> seen = [];
        foreach (int place in places)
        {
            Disbursement money = report.Disbursements[place];
            if (!seen.TryAdd(money with { Source = null }, place))
            {
                int first = seen[money with { Source = null }];
                scope.Add(At(report, scope, place).Found("GR101", string.Empty, scope.NamesOf(money), "Payment", money.Paid, first + 1) with
                {
                    Severity = Severity.Warning,
                    Period = money.Period,
                });
            }
        }
    }

    private static void Relate(
        WorkReport report, RuleScope scope, int whole, Chain? chain, string member, Func<Disbursement, Figure?> amount)
    {
        Fact? FactAt(int place) =>
            At(report, scope, place).FactAt(amount(report.Disbursements[place]), member, report.Disbursements[place].Period);
        if (chain is null || FactAt(whole) is not { Path: { } path } total)
        {
            return;
        }

        Disbursement money = report.Disbursements[whole];
        Finding InPeriod(Finding finding) => finding with { Period = money.Period };
        Fact?[] parts = [.. chain.Places.Select(FactAt).Where(part => part is not null)];
        if (chain is { IsComplete: true, Places.Count: > 1 } && parts.Length == chain.Places.Count)
        {
            scope.Root.Relate("GR227", scope.NamesOf(money)!, path, Relation.Sum(total, parts), InPeriod);
        }
        else if (parts.Length > 0 && Array.TrueForAll(parts, part => part is { Value.Sign: >= 0 }))
        {
            scope.Root.Relate("GR208", scope.NamesOf(money)!, path, Relation.PartialSum(total, parts), InPeriod);
        }
    }

    // What is paid every month was not paid in one, or that is not told: where more months are told than missing.
    private static void Missing(WorkReport report, RuleScope scope, int[] places)
    {
        Disbursement first = report.Disbursements[places[0]];
        bool isMonthly = !first.IsShared && first.Programs.Count > 0
            && report.FindProgram(first.Programs[0]) is { Kind: ProgramKind.FlatRate or ProgramKind.TopUp };
        ReportingPeriod PeriodOf(int place) => report.Disbursements[place].Period;
        int[] months = isMonthly
            ? [.. places.Where(place => PeriodOf(place).WholeMonths == 1).OrderBy(place => PeriodOf(place).Start)]
            : [];
        if (months.Length < FewestMonths)
        {
            return;
        }

        IEnumerable<ReportingPeriod> wholes = places.Select(PeriodOf).Where(period => period.WholeMonths is > 1 and <= 12);
        HashSet<ReportingPeriod> told = [.. months.Select(PeriodOf)];
        ReportingPeriod between = ReportingPeriod.Days(PeriodOf(months[0]).Start, PeriodOf(months[^1]).End);
        foreach (ReportingPeriod span in wholes.Append(between).Distinct())
        {
            ReportingPeriod[] gap = [.. span.Months().Where(month => !told.Contains(month))];
            int within = span.WholeMonths - gap.Length;
            if (gap.Length > 0 && within >= FewestMonths && gap.Length < within)
            {
                int after = Array.FindIndex(months, place => PeriodOf(place).Start > gap[0].Start);
                scope.Add(At(report, scope, after < 0 ? months[^1] : months[after])
                    .Found("GR113", string.Empty, scope.NamesOf(first), "Months", InWords(gap)));
                told.UnionWith(gap);
            }
        }
    }

    private static Func<Language, string> InWords(ReportingPeriod[] months) => language =>
        string.Join(Phrases.Get("Finding.Joint", language), months.Select(month => month.InWords(language)));

    private static RuleScope At(WorkReport report, RuleScope scope, int place) => scope.Root.Of(nameof(report.Disbursements), place);

    /// <summary>Payments within another one, one after the other; whether they leave no day out.</summary>
    private sealed record Chain(IReadOnlyList<int> Places, bool IsComplete);

    private sealed record Piece(LocalDate End, int Place, bool IsTwice);

    /// <summary>Payments by the day on which they begin, of each day by their ends.</summary>
    private sealed class Timeline
    {
        private readonly SortedList<LocalDate, Piece[]> _byStart = [];

        internal Timeline(IReadOnlyList<Disbursement> all, int[] places)
        {
            foreach (IGrouping<LocalDate, int> day in places.GroupBy(place => all[place].Period.Start).OrderBy(day => day.Key))
            {
                _byStart.Add(day.Key, [.. day.GroupBy(place => all[place].Period.End)
                    .Select(same => new Piece(same.Key, same.First(), same.Skip(1).Any())).OrderBy(piece => piece.End)]);
            }
        }

        /// <summary>
        /// Of each day the longest payment that begins there, or on the next day on which one does; null where two are for the same days.
        /// </summary>
        internal Chain? Of(ReportingPeriod whole)
        {
            List<int> places = [];
            bool isComplete = true;
            LocalDate next = whole.Start;
            for (int at = _byStart.IndexOfKey(whole.Start); at < _byStart.Count && _byStart.Keys[at] <= whole.End; at++)
            {
                // One that begins with the whole ends before it.
                LocalDate start = _byStart.Keys[at];
                LocalDate until = start == whole.Start ? whole.End.PlusDays(-1) : whole.End;
                if (start < next || Last(_byStart.Values[at], until) is not { } piece)
                {
                    continue;
                }

                if (piece.IsTwice)
                {
                    return null;
                }

                isComplete &= start == next;
                places.Add(piece.Place);
                next = piece.End.PlusDays(1);
            }

            return new(places, isComplete && next > whole.End);
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
    }
}
