namespace GovReport.Domain.Welfare;

/// <summary>A welfare program (民生保障、救助): 低保, 特困供养, 高龄津贴, 医保 and the like.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record WelfareProgram
{
    /// <summary>The code to which disbursements refer (代码).</summary>
    public required string Code { get; init => field = Argument.NotNull(value); }

    /// <summary>The name (名称).</summary>
    public required string Name { get; init => field = Argument.NotNull(value); }

    /// <summary>How it pays (保障方式).</summary>
    public required ProgramKind Kind { get; init => field = Argument.Member(value); }

    /// <summary>Its standards (保障标准), possibly one for each group.</summary>
    public IReadOnlyList<BenefitStandard> Standards { get; init => field = Content.List(value); } = Content.List<BenefitStandard>(null);

    /// <summary>Who it reaches (保障对象), for all and for groups.</summary>
    public IReadOnlyList<Beneficiaries> Beneficiaries { get; init => field = Content.List(value); } = Content.List<Beneficiaries>(null);

    /// <summary>How many of the eligible it covers (参保、覆盖), for all and for groups.</summary>
    public IReadOnlyList<Coverage> Coverage { get; init => field = Content.List(value); } = Content.List<Coverage>(null);

    /// <summary>What else was counted (计量).</summary>
    public IReadOnlyList<Measure> Measures { get; init => field = Content.List(value); } = Content.List<Measure>(null);

    /// <summary>The id of the section that states it (所在章节).</summary>
    public string? Section { get; init; }

    /// <summary>Where in the text it stands (出处).</summary>
    public Source? Source { get; init; }

    /// <summary>What a person received on average (人均发放), in 元/人; exact at the numbers printed.</summary>
    /// <remarks>
    /// Those counted for the payment's period are taken, or those counted without one; else the average of those counted in each of its
    /// months (of a <see cref="ProgramKind.OneOff"/> all of them); else those counted last within it. Groups are added up where nobody
    /// counted all.
    /// </remarks>
    /// <param name="disbursement">Money paid by this program.</param>
    /// <returns>The amount, or the reason why there is none: several programs share the money, or nobody is counted.</returns>
    /// <exception cref="ArgumentException">The money is not of this program.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="disbursement"/> is null.</exception>
    public Derived<Quantity> PerPerson(Disbursement disbursement) =>
        PerHead(disbursement, who => who.Persons, Unit.Person);

    /// <summary>What a household received on average (户均发放), in 元/户; exact at the numbers printed.</summary>
    /// <inheritdoc cref="PerPerson" path="/param|/exception|/remarks"/>
    /// <returns>The amount, or the reason why there is none: several programs share the money, or no households are counted.</returns>
    public Derived<Quantity> PerHousehold(Disbursement disbursement) =>
        PerHead(disbursement, who => who.Households, Unit.Household);

    /// <summary>
    /// What a person received a month on average (月人均发放), in 元/人·月. Where persons are counted in each month of the disbursement's
    /// period, the money is divided by their sum (人月); else by the persons and the months. For a <see cref="ProgramKind.TopUp"/> it is
    /// not the standard.
    /// </summary>
    /// <inheritdoc cref="PerPerson" path="/param|/exception"/>
    /// <returns>
    /// The amount, or the reason why there is none: several programs share the money, nobody is counted, the program pays once,
    /// or the period is not made of whole months.
    /// </returns>
    public Derived<Quantity> PerPersonMonth(Disbursement disbursement)
    {
        Shares shares = SharesOf(disbursement, who => who.Persons, Unit.Person);
        return shares switch
        {
            { Heads: not { } } or { Reason: not null } => shares.None(Formula.PerPersonMonth),
            _ when Kind == ProgramKind.OneOff => new(NoRate.PaidOnce, Formula.PerPersonMonth, shares.Paid),
            { Months: 0 } => new(NoRate.PeriodsDiffer, Formula.PerPersonMonth, shares.Paid),
            { Heads.IsByMonth: true } => Derive.PerHead(shares.Paid, shares.Heads.PersonMonths),
            _ => Derive.PerPersonMonth(shares.Paid, shares.Heads.Count, shares.Months),
        };
    }

    private Derived<Quantity> PerHead(Disbursement disbursement, Func<Beneficiaries, Figure?> count, Unit unit)
    {
        Shares shares = SharesOf(disbursement, count, unit);
        if (shares is not { Reason: null, Heads: { } heads })
        {
            return shares.None(Formula.PerHead);
        }

        return heads.IsByMonth ? PerAverageHead(shares.Paid, heads) : Derive.PerHead(shares.Paid, heads.Count);
    }

    // The average of the months rarely ends with a digit (71/6): what each of all counted gets is taken times the months, exactly.
    private static Derived<Quantity> PerAverageHead(Fact paid, Headcount heads)
    {
        Derived<Quantity> each = Derive.PerHead(paid, heads.Count);
        return each is { Value: { } value, Bounds: { } bounds }
            ? new(new Quantity(value.Value * heads.Months, value.Unit), bounds * Bounds.Point(heads.Months), Formula.PerHead, paid,
                heads.Average)
            : Derive.PerHead(paid, heads.Average);
    }

    private Shares SharesOf(Disbursement disbursement, Func<Beneficiaries, Figure?> count, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(disbursement);
        if (!disbursement.Programs.Contains(Code, StringComparer.Ordinal))
        {
            string others = string.Join(", ", disbursement.Programs);
            throw new ArgumentException($"The money is of {others}, not of {Code}.", nameof(disbursement));
        }

        Headcount? heads = Headcount.Of(this, disbursement.Period, count);
        bool fits = heads?.Count.Figure.Unit.ConvertsTo(unit) == true && disbursement.Paid.Unit.ConvertsTo(Unit.Yuan);
        NoRate? reason = (disbursement.IsShared, heads, fits) switch
        {
            (true, _, _) => NoRate.SharedBySeveral,
            (_, null, _) => NoRate.Missing,
            (_, _, false) => NoRate.UnitsDiffer,
            _ => null,
        };
        return new(new Fact(disbursement.Paid, disbursement.Period), heads, reason);
    }

    // Money, among whom it is divided, and why it is not.
    private sealed record Shares(Fact Paid, Headcount? Heads, NoRate? Reason)
    {
        internal int Months => Paid.Period!.WholeMonths;

        internal Derived<Quantity> None(Formula formula) => new(Reason!.Value, formula, Paid) { Lack = new("Operands.Paid:1") };
    }
}

/// <summary>How a welfare program pays (保障方式).</summary>
[JsonConverter(typeof(NameConverter<ProgramKind>))]
public enum ProgramKind
{
    /// <summary>The same amount for everybody in a group (定额): 高龄津贴, 残疾人两项补贴.</summary>
    FlatRate,
    /// <summary>What a household lacks up to the standard (补差): 低保.</summary>
    TopUp,
    /// <summary>Against contributions (缴费型): 养老保险.</summary>
    Contributory,
    /// <summary>A share of costs (报销): 医保, 医疗救助.</summary>
    Reimbursement,
    /// <summary>Once, for an emergency or an event (一次性): 临时救助.</summary>
    OneOff,
}

/// <summary>The standard of a program (保障标准): an amount a person and month, possibly for one group.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record BenefitStandard
{
    /// <summary>The standard as printed (标准), usually in 元/人·月.</summary>
    public required Figure Figure { get; init; }

    /// <summary>The group it is for (对象): 城市, 农村, 分散供养; null for all.</summary>
    public string? Group { get; init; }

    /// <summary>From when or for when it holds (执行期); null for the report's review period.</summary>
    public ReportingPeriod? Period { get; init; }
}

/// <summary>Who a program reaches (保障对象): households, persons and person-times of one group and period.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Beneficiaries
{
    /// <summary>Households (户数).</summary>
    public Figure? Households { get; init; }

    /// <summary>Persons (人数).</summary>
    public Figure? Persons { get; init; }

    /// <summary>Person-times (人次): payments or services, one person perhaps several times.</summary>
    public Figure? PersonTimes { get; init; }

    /// <summary>The group (对象): 集中供养, 重度残疾; null for all.</summary>
    public string? Group { get; init; }

    /// <summary>The period or day it stands for (报告期); null for the report's review period.</summary>
    public ReportingPeriod? Period { get; init; }
}

/// <summary>How many of those who should be are covered (参保、覆盖): the rate as printed, and the counts behind it.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record Coverage
{
    /// <summary>The group (对象); null for all.</summary>
    public string? Group { get; init; }

    /// <summary>The rate as printed (参保率、覆盖率).</summary>
    public Figure? Rate { get; init; }

    /// <summary>The enrolled (参保人数).</summary>
    public Figure? Enrolled { get; init; }

    /// <summary>The eligible (应参保人数).</summary>
    public Figure? Eligible { get; init; }

    /// <summary>The period or day it stands for (报告期); null for the report's review period.</summary>
    public ReportingPeriod? Period { get; init; }
}
