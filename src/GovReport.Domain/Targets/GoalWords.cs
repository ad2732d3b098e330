namespace GovReport.Domain.Targets;

/// <summary>What a word before a goal says: one or several of aspect, comparator and strength.</summary>
internal sealed record GoalWord
{
    internal static readonly GoalWord Filler = new();

    internal Strength? Strength { get; init; }

    internal Aspect? Aspect { get; init; }

    internal Comparator? Comparator { get; init; }

    /// <summary>Whether the comparator holds against the words behind the number: 不低于 does, 达到 and 控制在 do not (达到…左右).</summary>
    internal bool IsFirm { get; init; }

    /// <summary>Whether a change is meant, of which the unit tells the aspect: 提高5%, 提高5个百分点.</summary>
    internal bool IsRise { get; init; }

    /// <summary>The same downwards: 下降3%.</summary>
    internal bool IsFall { get; init; }

    /// <summary>Whether what follows is the level itself, or so many times the baseline: 提高到95%, 增至2倍.</summary>
    internal bool IsLevel { get; init; }

    /// <summary>Whether of what does not flow an increase is meant: 新增3家, where a flow is itself what is new (新增就业1200人).</summary>
    internal bool IsAddition { get; init; }

    /// <summary>Whether an amount of what flows may follow: 增加1200万元; 增长 takes a rate alone.</summary>
    internal bool TakesAmount { get; init; }

    internal bool Roughly { get; init; }
}

/// <summary>What words without a number say for a number: 零发生, 清零, 扭亏为盈, 正增长.</summary>
internal sealed record SetGoal(decimal Number, Comparator Comparator, Aspect Aspect = Aspect.Level);

/// <summary>What words say that set last year's value as the goal; without a comparator it stands before them.</summary>
internal sealed record LastYearWord(Comparator? Comparator = null, bool IsOfGrowth = false, bool Roughly = false);

/// <summary>What words behind a reference say: that its growth is to be kept up with, or its level.</summary>
internal sealed record InStepWord(bool Roughly = false, bool IsOfLevel = false);

/// <summary>The table of goal words (目标用语表).</summary>
internal static class GoalWords
{
    /// <summary>Words before the number, in any order.</summary>
    internal static readonly Lexicon<GoalWord> Before = new(
        (GoalWord.Filler, "全年 年内 今年 明年 年底 年均值 同比 比上年 较上年 比去年 较去年 总体 继续 累计 涨幅 上涨 存量 总量 总数 总额 为 在 ， , ： : 、"),
        (new() { IsAddition = true }, "新增 净增 净增加 新增加 新培育 净增长"),
        (new() { Strength = Strength.Ensured }, "确保 保证 务必 必须 坚决"),
        (new() { Strength = Strength.Striven }, "力争 争取 力求 努力 奋力"),
        (new() { Strength = Strength.Binding }, "约束性目标 约束性指标 约束性"),
        (new() { Strength = Strength.Expected }, "预期性目标 预期性指标 预期性 预期目标 预期 预计 目标值 目标"),
        (new() { Roughly = true }, "基本 大体"),
        (new() { Comparator = Comparator.AtLeast, IsFirm = true }, "不低于 不少于 不小于 至少 最少 ≥ >= ⩾"),
        (new() { Comparator = Comparator.Exceed, IsFirm = true }, "超过 突破 高于 大于 多于 超 > ＞"),
        (new() { Comparator = Comparator.AtMost, IsFirm = true }, "不超过 不高于 不大于 不多于 不突破 至多 最多 ≤ <= ⩽"),
        (new() { Comparator = Comparator.Below, IsFirm = true }, "低于 小于 少于 不足 不满 不到 < ＜"),
        (new() { Comparator = Comparator.AtLeast }, "达到 达 完成 全部完成 全面完成 实现 建成 到"),
        (new() { Comparator = Comparator.AtMost }, "控制在 控制 压减到 压减至 压降到 压降至 压缩到 压缩至 缩小到 缩小至"),
        (new() { Comparator = Comparator.AtMost, IsLevel = true }, "降到 降至 下降到 下降至 降低到 降低至 减少到 减少至 回落到 回落至"),
        (new() { Comparator = Comparator.AtLeast, IsLevel = true }, "增长到 增长至 提高到 提高至 提升到 提升至 增加到 增加至 上升到 上升至 扩大到 增至 升至 增到 升到"),
        (new() { Comparator = Comparator.Maintain }, "保持在 稳定在 维持在 保持 维持"),
        (new() { Comparator = Comparator.Planned }, "计划 安排 预算"),
        (new() { Aspect = Aspect.Growth }, "增速 增幅 增长率"),
        (new() { IsRise = true }, "增长 提高 提升 上升 同比增长 累计增长"),
        (new() { IsRise = true, TakesAmount = true }, "增加 同比增加"),
        (new() { IsFall = true, TakesAmount = true }, "减少 净减少 净减 压减 削减 累计减少 同比减少"),
        (new() { IsFall = true }, "下降 降低 下调 累计下降 累计降低 同比下降"),
        (new() { Aspect = Aspect.AverageGrowth }, "年均增长 年均增速 年均增幅 年平均增长 年均提高 年均"),
        (new() { Aspect = Aspect.AverageGrowth, IsFall = true }, "年均下降 年均减少 年均降低"),
        (new() { Aspect = Aspect.Rank }, "位次 排名 进入 跻身 位居 位列 居 列"));

    /// <summary>Promises without a number, whole.</summary>
    internal static readonly Lexicon<Comparator> Moves = new(
        (Comparator.Rising, "只增不减 只升不降 稳步增长 持续增长 稳定增长 平稳增长 稳步提高 稳步提升 稳步上升 持续提高 持续提升 持续上升 稳中有升 稳中有增 有所提高 稳步增加 持续增加"),
        (Comparator.Falling, "只减不增 持续下降 稳步下降 逐步下降 持续减少 逐步减少 逐年下降 只降不升 稳中有降 逐步缩小 持续缩小 有所下降 不断下降"),
        (Comparator.Maintain, "保持稳定 稳定 保持平稳 平稳 持平 保持不变 不变"));

    /// <summary>Nothing of the kind is to happen.</summary>
    internal static readonly Lexicon<SetGoal> Set = new(
        (new(0, Comparator.Maintain), "零发生 不发生 零事故 零新增 零伤亡 零死亡 零上访 无事故"),
        (new(0, Comparator.AtMost), "动态清零 清零 全部清零 存量清零 销号清零 动态归零 归零"),
        (new(0, Comparator.Exceed), "扭亏为盈 扭亏 转亏为盈"),
        (new(0, Comparator.AtMost, Aspect.Growth), "零增长"),
        (new(0, Comparator.Exceed, Aspect.Growth), "正增长 转正 由负转正"),
        (new(10, Comparator.AtLeast, Aspect.Growth), "两位数增长 两位数以上增长"));

    /// <summary>Last year's value as the goal, whole.</summary>
    internal static readonly Lexicon<LastYearWord> LastYear = new(
        (new(), "上年 去年 上年水平 去年水平 上年同期 去年同期 上年同期水平 去年同期水平 上年实绩 上年数 上年底 上年末 去年底 上年末水平 上年底水平 上年总量 去年总量"),
        (new(IsOfGrowth: true), "上年增速 去年增速 上年增幅 去年增幅 上年同期增速 去年同期增速"),
        (new(Domain.Comparator.Maintain), "与上年持平 与去年持平 同上年持平 和上年持平 同去年持平 和去年持平 与上年同期持平 与去年同期持平 与上年相当 与去年相当"),
        (new(Domain.Comparator.Maintain, Roughly: true), "与上年基本持平 与去年基本持平 同上年基本持平 同去年基本持平 和上年基本持平 与上年大体持平 与上年同期基本持平"),
        (new(Domain.Comparator.AtLeast), "不减产 不减少 不下降"),
        (new(Domain.Comparator.AtMost), "不增加 不反弹 不上升"));

    /// <summary>What parts the value from which a promise starts from the one that it is to reach: 由48.4%提高到49.2%.</summary>
    internal static readonly Lexicon<bool> UpTo = new((true,
        "增长到 增长至 提高到 提高至 提升到 提升至 增加到 增加至 上升到 上升至 扩大到 扩大至 增至 升至 增到 升到 降到 降至 下降到 下降至 降低到 降低至 减少到 减少至 回落到 回落至 " +
        "压减到 压减至 压降到 压降至 压缩到 压缩至 缩小到 缩小至 达到 到"));

    /// <summary>Words that may stand behind and before the value from which a promise starts: 由上年的48.4%.</summary>
    internal static readonly Lexicon<bool> Behind = new((true, "左右"));

    /// <summary>The year of that value.</summary>
    internal static readonly Lexicon<bool> Years = new((true, "上年的 去年的 上年末的 去年底的 上年 去年 上年末 上年底 去年底 现在的 目前的 现有的"));

    /// <summary>Words before another indicator or area.</summary>
    internal static readonly Lexicon<Comparator> Against = new(
        (Comparator.Above, "高于 快于 超过 优于 好于 大于"), (Comparator.InStepWith, "不低于 不慢于 不少于"));

    /// <summary>Words behind another indicator or area that is to be kept up with: 与…同步.</summary>
    internal static readonly Lexicon<InStepWord> InStep = new(
        (new(), "同步 同步增长 保持同步 同步提高 相适应 相匹配"), (new(Roughly: true), "基本同步 基本同步增长 基本保持同步 保持基本同步 大体同步"),
        (new(IsOfLevel: true), "持平 相当"), (new(Roughly: true, IsOfLevel: true), "基本持平 大体持平 基本相当"));

    /// <summary>Words behind the name of a reference that say that its growth is meant.</summary>
    internal static readonly Lexicon<bool> OfGrowth = new((true, "增速 增幅 增长 增长率 的增速 平均增速"));

    /// <summary>Words behind the name of a reference that say that its level is meant.</summary>
    internal static readonly Lexicon<bool> OfLevel = new((true, "平均水平 水平 平均值 平均数 平均"));
}
