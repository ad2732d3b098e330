namespace GovReport.Domain;

/// <summary>序时进度: how much of a promise is due by a day. A pace is data: by months, by days, or a curve for seasonal work.</summary>
/// <remarks>
/// <para>Formulas: docs/growth-and-completion.md, Pace. A stock follows a path instead: <see cref="LinearPath"/>,
/// <see cref="GeometricPath"/>.</para>
/// <para>Equal by content; unordered; immutable and safe to share between threads.</para>
/// </remarks>
[JsonConverter(typeof(ResultConverter<Pace>))]
public sealed record Pace
{
    private Pace(PaceKind kind, IEnumerable<PacePoint>? points = null) => (Kind, Points) = (kind, Content.List(points));

    /// <summary>Whole months completed by the end of the day: 6/12 on 30 June.</summary>
    public static Pace ByMonths { get; } = new(PaceKind.ByMonths);

    /// <summary>Days passed, the day included: 182/366 on 30 June 2024.</summary>
    public static Pace ByDays { get; } = new(PaceKind.ByDays);

    /// <summary>How the passing is measured.</summary>
    public PaceKind Kind { get; }

    /// <summary>The points of a curve by day; empty otherwise.</summary>
    public IReadOnlyList<PacePoint> Points { get; }

    /// <summary>
    /// A curve for seasonal work: shares due by days, straight between them, 0 before the period and the last share after the last point.
    /// </summary>
    /// <param name="points">At least one; shares from 0% to 100%, not falling with the days.</param>
    /// <exception cref="ArgumentException">No point, a share out of range, or a share that falls.</exception>
    public static Pace Along(params IEnumerable<PacePoint> points)
    {
        PacePoint[] ordered = [.. points.OrderBy(point => point.Day)];
        bool valid = ordered.Length > 0 && ordered.All(point => point.Due.Sign >= 0 && point.Due.Ratio <= 1)
            && ordered.Zip(ordered.Skip(1)).All(pair => pair.First.Due <= pair.Second.Due && pair.First.Day < pair.Second.Day);
        return valid
            ? new(PaceKind.Curve, ordered)
            : throw new ArgumentException("A curve has at least one point, one a day, with shares from 0% to 100% that do not fall.",
                nameof(points));
    }

    /// <summary>How the passing is measured, and the points of a curve.</summary>
    public override string ToString() => Points.Count == 0 ? Kind.ToString() : $"{Kind}: {string.Join(", ", Points)}";

    /// <summary>The share that is due by the end of a day, 0 to 1.</summary>
    public Percentage Due(ReportingPeriod period, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new(Kind switch
        {
            PaceKind.ByMonths => period.ElapsedByMonths(asOf),
            PaceKind.ByDays => period.ElapsedByDays(asOf),
            _ when asOf < period.Start => Rational.Zero,
            _ => OnCurve(period, asOf),
        });
    }

    /// <summary>直线路径: where a stock should stand, baseline + (goal − baseline) × the share due.</summary>
    /// <exception cref="UnitMismatchException">The units do not convert.</exception>
    public Quantity LinearPath(Quantity baseline, Quantity goal, ReportingPeriod period, LocalDate asOf)
    {
        Rational start = baseline.In(goal.Unit).Value;
        return new(start + ((goal.Value - start) * Due(period, asOf).Ratio), goal.Unit);
    }

    /// <summary>几何路径: where a stock should stand, baseline × (goal/baseline)^(share due), in the goal's unit.</summary>
    /// <param name="baseline">Above 0.</param>
    /// <param name="goal">Above 0.</param>
    /// <param name="period">
    /// The period of the promise; its share due has a denominator of at most 400 (months, or days of one year).
    /// </param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is 0 or less, or the share due is too fine.</exception>
    public Enclosure GeometricPath(Quantity baseline, Quantity goal, ReportingPeriod period, LocalDate asOf)
    {
        Rational start = baseline.In(goal.Unit).Value, due = Due(period, asOf).Ratio;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(start, Rational.Zero, nameof(baseline));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(goal.Value, Rational.Zero, nameof(goal));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(due.Denominator, 400, nameof(period));
        return Enclosure.Root((goal.Value / start).Pow((int)due.Numerator), (int)due.Denominator).Scaled(start, 0);
    }

    private Rational OnCurve(ReportingPeriod period, LocalDate asOf)
    {
        PacePoint before = new(period.Start.PlusDays(-1), default);
        foreach (PacePoint point in Points)
        {
            if (asOf < point.Day)
            {
                int span = Period.DaysBetween(before.Day, point.Day);
                int passed = Period.DaysBetween(before.Day, asOf);
                return before.Due.Ratio + ((point.Due.Ratio - before.Due.Ratio) * passed / span);
            }

            before = point;
        }

        return before.Due.Ratio;
    }
}

/// <summary>A point of a pace: by the end of this day so much is due (序时节点).</summary>
/// <param name="Day">The day.</param>
/// <param name="Due">The share due, 0% to 100%.</param>
public readonly record struct PacePoint([property: JsonConverter(typeof(DateConverter))] LocalDate Day, Percentage Due)
{
    /// <summary>Day and share: 2024-06-30 50%.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Day)} {Due}";
}

/// <summary>How the passing of a period is measured (序时口径).</summary>
[JsonConverter(typeof(NameConverter<PaceKind>))]
public enum PaceKind
{
    /// <summary>按月: whole months completed by the end of the day.</summary>
    ByMonths,
    /// <summary>按日: days passed, the day included; leap years count.</summary>
    ByDays,
    /// <summary>按给定曲线: a curve that the caller gives, for seasonal work.</summary>
    Curve,
}
