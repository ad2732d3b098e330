namespace GovReport.Domain.Validation;

/// <summary>GR221 and GR222: what welfare programs pay, against persons, standards and months.</summary>
internal static partial class Arithmetic
{
    internal static void Check(Disbursement money, RuleScope scope)
    {
        if (money.IsShared || money.Programs.Count == 0 || scope.Report is not { } report
            || report.FindProgram(money.Programs[0]) is not { } program)
        {
            return;
        }

        RuleScope at = scope.Root.Of(nameof(report.Programs), report.Programs.PlaceOf(program));
        Payment payment = new(money, program, scope);
        Group[] groups = GroupsOf(program, money.Period, at);
        bool isMonthly = payment.Months > 0 && Array.TrueForAll(groups, group => IsMonthly(group.Standard));
        if (groups.Length == 0 || (groups.Length > 1 && program.Kind == ProgramKind.TopUp))
        {
            OverTime(payment, at);
        }
        else if (isMonthly || program.Kind == ProgramKind.OneOff)
        {
            Of(payment, groups);
        }
    }

    private static void Of(Payment payment, Group[] groups)
    {
        (Fact persons, Fact standard) = groups[0];
        string rule = payment.Program.Kind == ProgramKind.TopUp ? "GR222" : "GR221";
        switch (payment.Program.Kind)
        {
            // Persons are counted at one moment and may have been paid for a part of the months only.
            case ProgramKind.FlatRate:
                Fact span = Fact.Exactly(payment.Months == 1 ? Figure.Of(1, Unit.Month) : Figure.Range(1, payment.Months, Unit.Month));
                Relation Flat(Fact? arrears) => groups.Length == 1
                    ? Relation.FlatPayment(payment.Amount, persons, standard, span, arrears)
                    : Relation.GroupPayment(payment.Amount, [.. groups.Select(group => ((Fact?)group.Persons, (Fact?)group.Standard))],
                        span, arrears);
                Relation whole = Flat(payment.Arrears);
                payment.Relate(rule, payment is { IsDue: true, Arrears: not null } && whole.Test() == Outcome.Inconsistent
                    ? Flat(arrears: null) : whole);
                break;

            // What a household lacks up to the standard is never more than the standard.
            case ProgramKind.TopUp when payment.Arrears is null:
                Fact months = Fact.Exactly(Figure.Of(payment.Months, Unit.Month));
                payment.Relate(rule, Relation.TopUpPayment(payment.Amount, persons, standard, months), finding => payment.IsDue
                    ? finding with { Words = ("GR222Due", [payment.Amount, persons, standard, months]) }
                    : finding);
                break;
            case ProgramKind.OneOff when groups.Length == 1 && standard.Figure.Unit.ConvertsTo(Unit.YuanPerPerson):
                payment.Relate(rule, Relation.Product(payment.Amount, persons, standard));
                break;
        }
    }

    // Standards of several groups, or one after the other: together they allow so much and no more.
    private static void OverTime(Payment payment, RuleScope at)
    {
        bool isTopUp = payment.Program.Kind == ProgramKind.TopUp;
        if ((!isTopUp && payment.Program.Kind != ProgramKind.FlatRate)
            || Stretch.Of(payment.Program, payment.Money.Period, at) is not { Count: > 1 } stretches
            || Allowed(stretches, payment) is not { } allowed)
        {
            return;
        }

        payment.Relate(isTopUp ? "GR222" : "GR221", Relation.PartialSum(allowed, payment.Amount), finding => finding with
        {
            Words = ("GR222Over", [new Spoken(payment.IsDue ? "Payment.Due" : "Payment.Paid"), payment.Amount, Sum(stretches), allowed]),
            Facts = [payment.Amount, .. stretches.SelectMany(one => (Fact[])[one.Persons, one.Standard])],
        });
    }

    private static Func<Language, string> Sum(IReadOnlyList<Stretch> stretches) => language =>
        string.Join(Phrases.Get("Payment.Plus", language),
            stretches.Select(one => Phrases.Get("Payment.Product", language, one.Persons, one.Standard,
                Figure.Of(one.Months, Unit.Month))));

    // In the scale of what was paid, arrears on top.
    private static Fact? Allowed(IReadOnlyList<Stretch> stretches, Payment payment)
    {
        Rational sum = Rational.Zero;
        Bounds bounds = Bounds.Point(0);
        foreach (Stretch one in stretches)
        {
            if (Derive.FlatPayment(one.Persons, one.Standard, one.Months) is not { Value: { } value } derived)
            {
                return null;
            }

            sum += value.Value;
            bounds += derived.Bounds ?? Bounds.Everything;
        }

        if (payment.Arrears is { } arrears)
        {
            sum += arrears.Value.In(Unit.Yuan).Value;
            bounds += arrears.Bounds * Bounds.Point(arrears.Figure.Unit.Factor);
        }

        Figure figure = payment.Amount.Figure.Like(new(sum, Unit.Yuan));
        Bounds inItsUnit = bounds * Bounds.Point(Unit.Yuan.Factor / figure.Unit.Factor);
        return new Fact(figure, payment.Money.Period) { Calculation = new(figure, inItsUnit) };
    }

    private static bool IsMonthly(Fact standard) =>
        standard.Figure.Unit.ConvertsTo(Unit.YuanPerPersonMonth) || standard.Figure.Unit.ConvertsTo(Unit.YuanPerMonth);

    // Every group with its one standard; none where a group or a standard stands alone, or stands twice.
    private static Group[] GroupsOf(WelfareProgram program, ReportingPeriod period, RuleScope at)
    {
        List<Group> groups = [];
        Beneficiaries[] counted = [.. program.Beneficiaries.Where(who => who.Persons is not null && (who.Period is null || period.Contains(who.Period)))];
        ILookup<string?, Beneficiaries> byGroup = counted.ToLookup(who => who.Group, StringComparer.Ordinal);
        string?[] names = [.. byGroup.Select(group => group.Key)];
        BenefitStandard[] standards = [.. program.Standards.Where(one => one.Period is null || one.Period.Contains(period) || period.Contains(one.Period))];
        ILookup<string?, BenefitStandard> standardOf = standards.ToLookup(one => one.Group, StringComparer.Ordinal);
        bool whole = standards.Length == 1 && standards[0].Group is null;
        foreach (string? name in names.Where(name => !whole || name is null))
        {
            BenefitStandard[] own = [.. standardOf[name]];
            if (own.Length == 0 && name is null && names.Length > 1)
            {
                continue; // all together, beside its groups
            }

            if (own is not [var standard])
            {
                return [];
            }

            Beneficiaries latest = byGroup[name].MaxBy(who => who.Period?.End ?? LocalDate.MaxIsoValue)!;
            groups.Add(new(Stretch.PersonsOf(program, latest, at), Stretch.StandardOf(program, standard, at)));
        }

        return groups.Count == standards.Length ? [.. groups] : [];
    }

    private readonly record struct Group(Fact Persons, Fact Standard);

    /// <summary>What is held against the standards: what is due, where the report says it, else what was paid.</summary>
    private sealed class Payment
    {
        private readonly RuleScope _scope;
        private readonly string _member;

        internal Payment(Disbursement money, WelfareProgram program, RuleScope scope)
        {
            (Money, Program, _scope, IsDue) = (money, program, scope, money.Due is not null);
            _member = IsDue ? nameof(money.Due) : nameof(money.Paid);
            Amount = scope.FactAt(money.Due ?? money.Paid, _member, money.Period)!.Value;
            Arrears = scope.FactAt(money.Arrears, nameof(money.Arrears), money.Period);
            Months = money.Period.Months().Count;
        }

        internal Disbursement Money { get; }

        internal WelfareProgram Program { get; }

        internal bool IsDue { get; }

        internal Fact Amount { get; }

        /// <summary>What makes up for earlier periods is paid on top of the standards; what is due holds it or not.</summary>
        internal Fact? Arrears { get; }

        internal int Months { get; }

        internal void Relate(string code, Relation relation, Func<Finding, Finding>? tell = null) =>
            _scope.Relate(code, Program.Name, _member, relation, tell);
    }
}
