namespace GovReport.Domain.Validation;

/// <summary>What was due and not paid, and what later payments to the same programs made up for (补发): the oldest debt first.</summary>
internal sealed class Arrears
{
    private readonly Dictionary<Disbursement, Debt> _debts = new(ReferenceEqualityComparer.Instance);

    internal Arrears(WorkReport report)
    {
        foreach (IGrouping<string, Disbursement> payments in report.Disbursements.GroupBy(Keys.PaymentOf, StringComparer.Ordinal))
        {
            Queue<Debt> open = [];
            foreach (Disbursement money in payments.OrderBy(one => one.Period.End).ThenByDescending(one => one.Period.Start))
            {
                Settle(open, money);
                if (money.Shortfall is { Value: { Sign: > 0 } lacking, Bounds: { } bounds })
                {
                    Debt debt = new(money, lacking.Unit.ToBase(lacking.Value), bounds.Scaled(lacking.Unit.Factor));
                    _debts[money] = debt;
                    open.Enqueue(debt);
                }
            }
        }
    }

    /// <summary>What is left of the debt of a payment; null where there was none.</summary>
    internal Debt? DebtOf(Disbursement money) => _debts.GetValueOrDefault(money);

    private static void Settle(Queue<Debt> open, Disbursement money)
    {
        Rational paid = money.Arrears is { } arrears && arrears.Unit.ConvertsTo(Unit.Yuan) ? Formulas.Number(arrears) : Rational.Zero;
        Bounds bounds = paid.Sign > 0 ? Formulas.BoundsOf(money.Arrears!.Value) - Bounds.Point(paid) : Bounds.Point(0);
        while (paid.Sign > 0 && open.TryPeek(out Debt? oldest) && oldest.Of.Period.End < money.Period.Start)
        {
            paid = oldest.Take(paid, bounds);
            if (oldest.IsSettled)
            {
                _ = open.Dequeue();
            }
        }
    }

    /// <summary>What one payment lacks.</summary>
    internal sealed class Debt(Disbursement of, Rational left, Bounds bounds)
    {
        private Bounds _bounds = bounds;

        internal Disbursement Of => of;

        /// <summary>What is left of it, in 元.</summary>
        internal Rational Left { get; private set; } = left;

        /// <summary>Whether something was made up for.</summary>
        internal bool IsTouched { get; private set; }

        /// <summary>Whether rounding explains what is left.</summary>
        internal bool IsSettled => _bounds.Lower is { Sign: <= 0 };

        /// <summary>Takes what it lacks from an amount, known so well; the rest is left over.</summary>
        internal Rational Take(Rational amount, Bounds known)
        {
            Rational taken = amount < Left ? amount : Left;
            _bounds -= known + Bounds.Point(taken);
            (Left, IsTouched) = (Left - taken, true);
            return amount - taken;
        }
    }
}
