namespace GovReport.Domain;

public sealed partial record Completion
{
    /// <summary>
    /// 完成率 of every row for goals that are to be reached (不低于): actual/goal in percent, not capped, rounded half away from zero;
    /// null where there is none: a number is missing, the goal is not above 0, the actual is below 0.
    /// </summary>
    /// <param name="actuals">The actual values.</param>
    /// <param name="goals">The goals, in a unit that converts.</param>
    /// <param name="rates">Takes the rates; room for as many as there are rows.</param>
    /// <param name="decimals">Places after the point, 0 to 28; a goal narrowly missed or passed has more, up to six, so as not to read as 100%.</param>
    /// <returns>How many rates there are.</returns>
    /// <exception cref="UnitMismatchException">The units do not convert.</exception>
    /// <exception cref="ArgumentException">The columns are of unlike length.</exception>
    /// <exception cref="OverflowException">A rate does not fit a <see cref="decimal"/>.</exception>
    public static int Rates(Column actuals, Column goals, Span<decimal?> rates, int decimals = 1) =>
        ColumnRates.Fill(rates, actuals, goals, decimals, isChange: false);
}
