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
        IReadOnlyList<Stretch>? stretches = program.Kind switch
        {
            ProgramKind.FlatRate or ProgramKind.TopUp => Stretch.Of(program, money.Period, at),
            ProgramKind.OneOff => Stretch.Once(program, money.Period, at),
            _ => null,
        };
        switch (program.Kind)
        {
            case var _ when stretches is null:
                break;
            case ProgramKind.FlatRate:
                Flat(payment, stretches);
                break;
            case ProgramKind.TopUp:
                ToppedUp(payment, stretches);
                break;
            default:
                Once(payment, stretches);
                break;
        }
    }

    // Who was counted in every month is paid in every month; others were counted at one moment and may have been paid for some of the
    // months only.
    private static void Flat(Payment payment, IReadOnlyList<Stretch> stretches)
    {
        bool areCounted = stretches.All(one => one.IsCounted);
        if (!areCounted && stretches.Any(one => one.Months != payment.Months))
        {
            AtMost(payment, stretches, "GR221");
            return;
        }

        Fact span = Fact.Exactly(areCounted ? Figure.Of(1, Unit.Month) : Figure.Range(1, payment.Months, Unit.Month));
        Relation Flat(Fact? arrears) => stretches is [var only]
            ? Relation.FlatPayment(payment.Amount, only.Heads, only.Standard, span, arrears)
            : Relation.GroupPayment(payment.Amount, PairsOf(stretches), span, arrears);
        Relation whole = Flat(payment.Arrears);
        bool mayHoldArrears = payment is { IsDue: true, Arrears: not null } && whole.Test() == Outcome.Inconsistent;
        Relation fitting = mayHoldArrears ? Flat(arrears: null) : whole;
        if (fitting.Test() == Outcome.Inconsistent && payment.IsMadeUpOfShort)
        {
            AtMost(payment, stretches, "GR221");
            return;
        }

        bool isDoubtful = stretches.Any(one => !one.IsCounted && one.Heads.Period?.Contains(payment.Money.Period) == false);
        payment.Relate("GR221", fitting, areCounted && payment.Months > 1 ? Told(payment, stretches, "GR221Months") : null, isDoubtful);
    }

    // What a household lacks up to the standard is never more than the standard.
    private static void ToppedUp(Payment payment, IReadOnlyList<Stretch> stretches)
    {
        if (stretches is [var only] && payment.Arrears is null)
        {
            Fact months = Fact.Exactly(Figure.Of(payment.Months, Unit.Month));
            payment.Relate("GR222", Relation.TopUpPayment(payment.Amount, only.Heads, only.Standard, months), finding => payment.IsDue
                ? finding with { Words = ("GR222Due", [payment.Amount, only.Heads, only.Standard, months]) }
                : finding);
        }
        else
        {
            AtMost(payment, stretches, "GR222");
        }
    }

    private static void Once(Payment payment, IReadOnlyList<Stretch> stretches)
    {
        if (stretches is [var only])
        {
            payment.Relate("GR221", Relation.Product(payment.Amount, only.Heads, only.Standard));
        }
        else
        {
            Fact once = Fact.Exactly(Figure.Of(1, Unit.None));
            payment.Relate("GR221", Relation.GroupPayment(payment.Amount, PairsOf(stretches), once, payment.Arrears),
                Told(payment, stretches, "GR221Months"));
        }
    }

    private static (Fact? Persons, Fact? Standard)[] PairsOf(IReadOnlyList<Stretch> stretches) =>
        [.. stretches.Select(one => ((Fact?)one.Heads, (Fact?)one.Standard))];

    // Standards of several groups, or one after the other: together they allow so much and no more.
    private static void AtMost(Payment payment, IReadOnlyList<Stretch> stretches, string rule)
    {
        if (Allowed(stretches, payment) is { } allowed)
        {
            payment.Relate(rule, Relation.PartialSum(allowed, payment.Amount), Told(payment, stretches, "GR222Over"));
        }
    }

    // The sum written out, months that are alike together.
    private static Func<Finding, Finding> Told(Payment payment, IReadOnlyList<Stretch> stretches, string phrase) => finding => finding with
    {
        Words = Allowed(stretches, payment) is { } allowed
            ? (phrase, [payment.Word, payment.Amount, Sum(stretches, payment.Arrears), allowed])
            : finding.Words,
        Facts = [payment.Amount, .. stretches.SelectMany(one => (Fact[])[one.Heads, one.Standard])],
    };

    private static Func<Language, string> Sum(IReadOnlyList<Stretch> stretches, Fact? arrears) => language =>
    {
        List<Stretch> alike = [];
        foreach (Stretch one in stretches)
        {
            if (alike is [.., var last] && last.GoesOn(one))
            {
                alike[^1] = last with { Months = last.Months + one.Months };
            }
            else
            {
                alike.Add(one);
            }
        }

        IEnumerable<string> terms = alike.Select(one => Product(one, language));
        string[] more = arrears is null ? [] : [Phrases.Get("Payment.Arrears", language, arrears)];
        return string.Join(Phrases.Get("Payment.Plus", language), terms.Concat(more));
    };

    private static string Product(Stretch one, Language language) => Stretch.IsOnce(one.Standard.Figure.Unit)
        ? Phrases.Get("Payment.Once", language, one.Heads, one.Standard)
        : Phrases.Get("Payment.Product", language, one.Heads, one.Standard, Figure.Of(one.Months, Unit.Month));

    // In the scale of what was paid, arrears on top.
    private static Fact? Allowed(IReadOnlyList<Stretch> stretches, Payment payment)
    {
        Rational sum = Rational.Zero;
        Bounds bounds = Bounds.Point(0);
        foreach (Stretch one in stretches)
        {
            Fact standard = Stretch.IsOnce(one.Standard.Figure.Unit)
                ? InUnit(one.Standard, one.Standard.Figure.Unit.Per(Unit.Month))
                : one.Standard;
            if (Derive.FlatPayment(one.Heads, standard, one.Months) is not { Value: { } value } derived)
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
            Months = money.Period.WholeMonths;
        }

        internal Disbursement Money { get; }

        internal WelfareProgram Program { get; }

        internal bool IsDue { get; }

        internal Fact Amount { get; }

        internal Spoken Word => new(IsDue ? "Payment.Due" : "Payment.Paid");

        /// <summary>What makes up for earlier periods is paid on top of the standards; what is due holds it or not.</summary>
        internal Fact? Arrears { get; }

        internal int Months { get; }

        /// <summary>Whether it sums up payments of which one is told to be short of what was due.</summary>
        internal bool IsMadeUpOfShort => !IsDue && Months > 1 && _scope.Report!.Disbursements is var all
            && all.PlacesOf(Keys.Payments, Keys.PaymentOf(Money)).Any(place => IsShortWithin(all[place]));

        private bool IsShortWithin(Disbursement part) =>
            part is { Due: not null, Shortfall.Value.Sign: not 0 } && Money.Period != part.Period && Money.Period.Contains(part.Period);

        internal void Relate(string code, Relation relation, Func<Finding, Finding>? tell = null, bool isDoubtful = false) =>
            _scope.Relate(code, Program.Name, _member, relation, tell, isDoubtful);
    }
}
