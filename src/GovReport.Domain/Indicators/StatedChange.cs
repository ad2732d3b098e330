namespace GovReport.Domain;

/// <summary>What the report says of a change (增减变化), exactly as it says it.</summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record StatedChange
{
    /// <summary>What is stated (种类): a rate, an increase, points …</summary>
    public required ChangeKind Kind { get; init => field = Argument.Member(value); }

    /// <summary>What it is measured against (比较对象); the same period last year unless the report says otherwise.</summary>
    public ChangeAgainst Against { get; init => field = Argument.Member(value); }

    /// <summary>Where it points (方向): 下降3.2% is <see cref="ChangeDirection.Down"/> with the figure 3.2%.</summary>
    public ChangeDirection Direction { get; init => field = Argument.Member(value); }

    /// <summary>The figure as printed (数值), without the growth word; null where there are words only.</summary>
    public Figure? Value { get; init; }

    /// <summary>The words where there is no figure (表述): 持续下降.</summary>
    public string? Words { get; init; }

    /// <summary>The named period it is measured against (比较期).</summary>
    public ReportingPeriod? AgainstPeriod { get; init; }

    /// <summary>The area, plan or indicator it is measured against (比较对象名称).</summary>
    public string? AgainstName { get; init; }

    /// <summary>The price basis of the figure (价格口径): 名义, 实际, 可比口径.</summary>
    public PriceBasis Price { get; init => field = Argument.Member(value); }

    /// <summary>How many yearly steps an average covers (年均增长的年数), at least 1.</summary>
    public int? Years { get; init; }

    /// <summary>
    /// The figure with its sign (带符号的数值): −3.2% for 下降3.2%. Null without a figure, and for a fall whose words have no
    /// mirror image (下降近3%, 下降3%—5%).
    /// </summary>
    [JsonIgnore]
    public Figure? Signed => Direction == ChangeDirection.Down ? Value?.Mirrored : Value;

    /// <summary>The figure of a fall (下降幅度): 3.2% for 下降3.2%, −3.2% for 增长3.2%.</summary>
    internal Figure? Fall => Direction == ChangeDirection.Up ? Value?.Mirrored : Value;

    /// <summary>Whether it is measured against a value of the same indicator, so that it implies a base (是否有基数).</summary>
    [JsonIgnore]
    public bool HasBase => Against is ChangeAgainst.SamePeriodLastYear or ChangeAgainst.PreviousPeriod or ChangeAgainst.NamedPeriod;

    /// <summary>What a report says (表述): 同比增长6.5%, 比2020年下降3.2%, 是上年同期的2.6倍, 高于全区0.5个百分点.</summary>
    /// <param name="language">The language.</param>
    /// <param name="againstName">What to call that which it is measured against, where <see cref="AgainstName"/> is a code.</param>
    /// <returns>The words; those of the report where it gives no more.</returns>
    public string InWords(Language language = Language.Zh, string? againstName = null)
    {
        if (Kind == ChangeKind.Words)
        {
            return Words ?? Glossary.NameOf(Direction, language);
        }

        string compared = againstName ?? AgainstPeriod?.InWords(language) ?? AgainstName ?? Phrases.Get($"Base.{Against}", language);
        bool overYears = Kind == ChangeKind.Average && Against == ChangeAgainst.SamePeriodLastYear;
        string comparison = overYears ? string.Empty : Phrases.Get($"Against.{Against}", language, compared);
        string said = Phrases.Get(Phrase, language, comparison, Value, compared).Replace("  ", " ", StringComparison.Ordinal).Trim();
        return Words is null ? said : Phrases.Get("Change.Words", language, said, Words);
    }

    /// <summary>The words in Chinese.</summary>
    public override string ToString() => InWords();

    private string Phrase => Kind switch
    {
        ChangeKind.Multiple or ChangeKind.Pull or ChangeKind.Contribution or ChangeKind.Completion => $"Change.{Kind}",
        ChangeKind.Points when !HasBase => $"Change.Gap.{Direction}",
        _ => $"Change.{Kind}.{Direction}",
    };
}

/// <summary>What a stated change states (增减变化的种类).</summary>
[JsonConverter(typeof(NameConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>A rate (增长率): 增长6.5%.</summary>
    Rate,
    /// <summary>An absolute increase (增减量): 增加1360元.</summary>
    Increase,
    /// <summary>Percentage points (百分点): 提高1.2个百分点.</summary>
    Points,
    /// <summary>So many times what it was (是…的k倍): 是上年的2.6倍.</summary>
    Multiple,
    /// <summary>Grown by so many times what it was (增长k倍), k + 1 times it: 增长1.7倍.</summary>
    MultipleGrowth,
    /// <summary>An average annual rate (年均增长、两年平均).</summary>
    Average,
    /// <summary>Points of the total's growth that it causes (拉动).</summary>
    Pull,
    /// <summary>Its share of the total's increment (贡献率).</summary>
    Contribution,
    /// <summary>Places gained or lost (位次变化): 前移3位.</summary>
    RankShift,
    /// <summary>The share of a plan that is reached (完成率), no change in itself: 完成年度计划的81.3%.</summary>
    Completion,
    /// <summary>Words only (定性表述): 稳步增长, 持续下降.</summary>
    Words,
}

/// <summary>What a stated change is measured against (增减变化的比较对象).</summary>
[JsonConverter(typeof(NameConverter<ChangeAgainst>))]
public enum ChangeAgainst
{
    /// <summary>The same period last year (同比), also where the report does not say.</summary>
    SamePeriodLastYear,
    /// <summary>The previous period of the same kind (环比).</summary>
    PreviousPeriod,
    /// <summary>A period that is named (比某期): 比2020年.</summary>
    NamedPeriod,
    /// <summary>The plan (比计划): 超计划2个百分点.</summary>
    Plan,
    /// <summary>Another area (比其他地区): 高于全区0.5个百分点.</summary>
    Area,
    /// <summary>Another indicator (比其他指标): 快于经济增速.</summary>
    Indicator,
}

/// <summary>Where a stated change points (增减方向).</summary>
[JsonConverter(typeof(NameConverter<ChangeDirection>))]
public enum ChangeDirection
{
    /// <summary>Up (增长、提高、高于).</summary>
    Up,
    /// <summary>Down (下降、减少、低于).</summary>
    Down,
    /// <summary>Unchanged (持平).</summary>
    Flat,
}
