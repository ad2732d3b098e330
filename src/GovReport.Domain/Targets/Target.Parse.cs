namespace GovReport.Domain;

/// <content>Reading the words of a goal.</content>
public sealed partial record Target
{
    /// <summary>
    /// Reads the words of a goal (目标表述): 控制在9860万元以内, 增长6%以上, 提高5个百分点, ≥85%, 前3名, 下降3%, 力争达到6000亩, 与GDP同步, 4.5%—5%, 翻一番,
    /// 年均增长6.5%, 全部完成10项, 零发生, 保持稳定; of two steps 确保完成5000亩、力争6000亩.
    /// </summary>
    /// <param name="text">The goal, perhaps with the name of the indicator before it, and nothing else.</param>
    /// <param name="indicator">
    /// The indicator. Its unit decides what a percentage means, its polarity what a number without a word is.
    /// </param>
    /// <param name="period">For which period it is promised.</param>
    /// <param name="provider">
    /// A <see cref="UnitCatalogue"/> with the application's own units; the standard ones otherwise. Cultures have no effect.
    /// </param>
    /// <returns>The target; <see cref="InWords"/> says it again in words that are read as the same target.</returns>
    /// <exception cref="PrintFormatException">The text is no goal; the error has the reason and the position.</exception>
    public static Target Parse(string text, Indicator indicator, ReportingPeriod period, IFormatProvider? provider = null) =>
        TryParse(Argument.NotNull(text), indicator, period, out Target? target, out PrintError error, provider)
            ? target
            : throw new PrintFormatException(error, text);

    /// <summary>Reads the words of a goal; a failed reading is a value that says what was wrong and where.</summary>
    /// <param name="text">The goal, perhaps with the name of the indicator before it, and nothing else.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">For which period it is promised.</param>
    /// <param name="target">The target; null where the text is none.</param>
    /// <param name="error">Reason and position; no error where it is one.</param>
    /// <param name="provider">A <see cref="UnitCatalogue"/> with the application's own units; the standard ones otherwise.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text, Indicator indicator, ReportingPeriod period, [NotNullWhen(true)] out Target? target, out PrintError error,
        IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(period);
        target = GoalReader.Read(text, indicator, period, provider, out error);
        return target is not null;
    }

    /// <summary>Reads the words of a goal.</summary>
    /// <param name="text">The goal; null is none.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">For which period it is promised.</param>
    /// <param name="target">The target; null where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, Indicator indicator, ReportingPeriod period,
        [NotNullWhen(true)] out Target? target) =>
        TryParse(text.AsSpan(), indicator, period, out target, out _);
}
