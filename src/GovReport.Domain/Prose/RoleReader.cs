namespace GovReport.Domain.Prose;

/// <summary>Tells from the words before a figure whether it is a level, a change, a share or a multiple, and where it points.</summary>
internal static class RoleReader
{
    /// <summary>Verbs and nouns of change, as they end right before the figure or its link words.</summary>
    private static readonly Lexicon<(ChangeDirection Direction, bool IsNoun)> Changes = new(
        ((ChangeDirection.Up, false),
            "增长 增加 提高 提升 上升 上涨 上调 净增 净增长 增收 扩大 加快 增多 多增 攀升 回升 上浮 多出 新增加 提速 递增 增 涨 升 多收 多 高 快 拉动 净增加 抬升 反弹 正增长 增产 增资 增值 增效 上扬"),
        ((ChangeDirection.Down, false),
            "下降 降低 减少 下滑 回落 收窄 下调 压减 压缩 缩减 缩小 削减 负增长 减收 降 减 少 改善 净减 净减少 缩短 下跌 跌 放缓 减亏 减支 递减 降幅 落后 低 慢 减产 压降"),
        ((ChangeDirection.Up, true), "增速 增幅 增长率 涨幅 升幅 增长速度 增长幅度 增长目标 增长预期目标 增长预期 增长预期目标为 提高幅度 增加额 增量 增加量 增收额 提升幅度 同比增速 平均增速 增长水平 年均增速 增势"),
        ((ChangeDirection.Down, true), "降幅 跌幅 减幅 下降率 下降幅度 降低率 降低幅度 减少量 减少额 压减率 降速"));

    /// <summary>What ends like a word of change and is none: 增加值, 多 of 许多.</summary>
    private static readonly Lexicon<bool> NoChange =
        new((true, "自然增长率 许多 众多 很多 至多 最多 不少 至少 缺少 减少到 高新高 提高到 新高 最高 创新高 增多少 大多 较高 较低 最低 较多 较少 偏低 偏高"));

    /// <summary>Words between a word of change and its number.</summary>
    private static readonly Lexicon<Link> Links = new(
        (Link.Soft, "了 均 都 约 分别 各 再 又 仅 只 共 也 已 在 率 幅 幅度 速度 额 达 达到 是 保持 保持在 由 从 稳定在 控制在 预期 目标 力争 确保 预计 不变 分别为 分别达 分别达到 比例 高达 一倍 将 有望 比率 水平 整体 总体 平均 实现 完成 达成 稳定 维持在 力争达到 争取 运行在 处于 预期目标 的 ： : ∶ “ 同比 环比 累计 普遍 全部 最高 最多 最低 位于 不变价 可达 成功 ， 每年 年均 每户 每亩 每人 人均 户均 亩均 超过 突破 接近 要"),
        (Link.Reach, "到 至 为 到了 至了 达到了"));

    /// <summary>Phrases after which a percentage is a part of a whole.</summary>
    private static readonly Lexicon<bool> Shares = new((true, "占 占比 比重 份额 贡献率 占有率 占到 占了 占全"));

    private static readonly Lexicon<bool> Goals =
        new((true, "目标 任务 计划 预算 目标任务 年度目标 年度任务 全年任务 任务数 计划数 目标值 目标数 预算数 年初预算 调整预算 总任务 总投资 总量 计划投资 预期目标 年计划 年度计划 投资计划 任务量 指标 年度投资 年度计划投资 总目标"));

    /// <summary>Words that compare with another figure: 高于全市平均水平1.2个百分点.</summary>
    private static readonly Lexicon<ChangeDirection> Comparisons = new(
        (ChangeDirection.Up, "高于 快于 高出 好于 优于 超出 领先"), (ChangeDirection.Down, "低于 慢于 落后"));

    /// <summary>Behind a percentage that is a rate of growth: 实现5%的增长, 两位数增长.</summary>
    private static readonly Lexicon<bool> Growths =
        new((true, "增长 增速 的增长 的增速 的速度 的年均增速 的年均增长 的增幅 速度增长 以上的增长 以上增长 以上的增速 以上增速 左右的增长 左右的增速 左右增长"));

    /// <summary>Behind the 的 of a percentage that is no part: 4.5%以内的目标.</summary>
    private static readonly Lexicon<bool> Levels = new((true, "目标 预期 水平 要求 标准 任务 红线 底线 上限 下限 控制"));

    private enum Link
    {
        Soft,
        Reach,
    }

    /// <summary>The role and the direction of a quantity.</summary>
    /// <param name="before">The words of its clause before it.</param>
    /// <param name="after">The words behind it.</param>
    /// <param name="figure">The figure.</param>
    internal static (FigureRole Role, ChangeDirection? Direction) Read(ReadOnlySpan<char> before, ReadOnlySpan<char> after,
        in Figure figure)
    {
        Unit unit = figure.Unit;
        (ChangeDirection? change, bool reached, bool noun) = ReadChange(before);
        if (figure.Number < 0 && change == ChangeDirection.Up)
        {
            change = ChangeDirection.Down;
        }

        if (unit.IsPoints)
        {
            return (FigureRole.Points, change ?? ReadAnywhere(before));
        }

        if (unit.IsPercentLike && figure.Number < 0 && change is null)
        {
            return (FigureRole.Growth, ChangeDirection.Down);
        }

        bool changes = change is not null && (!reached || noun);
        if (unit == Unit.Multiple)
        {
            return (FigureRole.Multiple, changes ? change : null);
        }

        if (unit.IsPercentLike && Growths.AtStart(after, out _) > 0)
        {
            return (FigureRole.Growth, change ?? ChangeDirection.Up);
        }

        if (unit.IsPercentLike)
        {
            return changes ? (FigureRole.Growth, change) : (IsShare(before, after, figure) ? FigureRole.Share : FigureRole.Level, null);
        }

        return changes && !noun && unit != Unit.None ? (FigureRole.Growth, change) : changes && unit.Kind == "CNY"
            ? (FigureRole.Growth, change)
            : (FigureRole.Level, null);
    }

    // The word of change right before the number, past link words; whether 到 or 至 stands between; whether it is a noun.
    private static (ChangeDirection? Change, bool Reached, bool Noun) ReadChange(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> rest = before.TrimEnd();
        bool reached = false;
        while (true)
        {
            int change = Changes.AtEnd(rest, out (ChangeDirection Direction, bool IsNoun) meaning);
            int link = Links.AtEnd(rest, out Link kind);
            if (change > 0 && change >= link)
            {
                bool none = NoChange.AtEnd(rest, out _) > change || rest[..^change].EndsWith("新", StringComparison.Ordinal);
                bool noun = meaning.IsNoun || (reached && Noun(rest[..^change]));
                return (none ? null : meaning.Direction, reached, noun);
            }

            if (link == 0)
            {
                return default;
            }

            reached |= kind == Link.Reach;
            rest = rest[..^link].TrimEnd();
        }
    }

    // 增速提高到5%: the level of a rate is a rate.
    private static bool Noun(ReadOnlySpan<char> rest) =>
        Changes.AtEnd(rest, out (ChangeDirection Direction, bool IsNoun) meaning) > 0 && meaning.IsNoun;

    // 高于全市平均水平1.2个百分点: of points the word may stand farther away.
    private static ChangeDirection? ReadAnywhere(ReadOnlySpan<char> before) =>
        Comparisons.LastIn(before, out _, out ChangeDirection compared) >= 0 ? compared
        : Changes.LastIn(before, out _, out (ChangeDirection Direction, bool IsNoun) meaning) >= 0 ? meaning.Direction : null;

    /// <summary>Whether the words say of what goal a percentage is: 完成年度计划的.</summary>
    internal static bool EndsWithGoal(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> rest = words.TrimEnd();
        return Goals.AtEnd(rest.EndsWith("的", StringComparison.Ordinal) ? rest[..^1] : rest, out _) > 0;
    }

    private static bool IsShare(ReadOnlySpan<char> before, ReadOnlySpan<char> after, in Figure figure)
    {
        if (Shares.LastIn(before, out _, out _) >= 0)
        {
            return true;
        }

        if (figure.Unit.IsPartOfWhole && !before.Contains('率'))
        {
            return true;
        }

        ReadOnlySpan<char> rest = before.TrimEnd();
        bool of = rest.EndsWith("的", StringComparison.Ordinal);
        bool goal = Goals.AtEnd(of ? rest[..^1] : rest, out _) > 0;
        return of || (goal && before.IndexOfAny('完', '达', '超') >= 0)
            || (after.StartsWith("的", StringComparison.Ordinal) && Levels.AtStart(after[1..], out _) == 0);
    }
}
