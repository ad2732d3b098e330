namespace GovReport.Domain.Prose;

/// <summary>Finds the words that name what a figure measures: before it in its clause, or behind it.</summary>
internal static class SubjectReader
{
    private const int Longest = 24;

    private static readonly CharSet Ends = new("，,。；;：:！!？?、（）()\r\n\t…0123456789");

    /// <summary>The name in the words before a figure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the words start.</param>
    /// <param name="end">Where the figure starts.</param>
    /// <returns>Its place in the text; of length 0 where these words hold none.</returns>
    internal static (int Start, int Length) Before(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> words = SubjectWords.Links.TrimEnd(text[start..end]);
        if (Comparison(words) is >= 0 and var comparison)
        {
            words = SubjectWords.Links.TrimEnd(words[..comparison]);
        }

        int whole = words.Length, from = 0;
        bool stripped = true;
        int nominal = -1;
        while (stripped && from < whole)
        {
            stripped = false;
            ReadOnlySpan<char> rest = words[from..];
            int blank = rest.Length - rest.TrimStart(" \u3000“”‘’\"\r\n").Length;
            int lead = SubjectWords.Leads.AtStart(rest, out _);
            int verb = SubjectWords.Verbs.AtStart(rest, out _);
            int step = Math.Max(blank, Math.Max(lead, verb));
            bool kept = step > 0 && step == verb && step > lead && Heads.AtStart(rest[step..], out _) > 0;
            if (step > 0 && !kept && NotLeads.AtStart(rest, out _) <= step
                && !(step == rest.Length && SubjectWords.Nominal.AtStart(rest, out _) == step))
            {
                nominal = verb == step ? from : nominal;
                from += step;
                stripped = true;
            }
        }

        if (from < whole && AfterVerb(words[from..]) is > 0 and var more)
        {
            return Before(text, start + from + more, start + whole);
        }

        if (from >= whole && nominal >= 0 && SubjectWords.Nominal.AtStart(words[nominal..], out _) == whole - nominal)
        {
            from = nominal;
        }

        return Tidy(text, start + from, start + whole);
    }

    /// <summary>The name that follows a figure: 安全巡查员 of 26名安全巡查员集中走访.</summary>
    internal static (int Start, int Length) After(ReadOnlySpan<char> text, int end)
    {
        ReadOnlySpan<char> rest = text[end..Math.Min(text.Length, end + Longest)];
        rest = Ends.Before(rest);
        int first = rest.Length > 2 && SubjectWords.Stops.FirstIn(rest[2..], out _, out _) is >= 0 and var later ? later + 2 : rest.Length;
        bool stops = SubjectWords.Stops.AtStart(rest, out _) > 0
            || (rest.Length > 1 && SubjectWords.Stops.AtStart(rest[1..], out _) > 0 && rest.Length < 3);
        return stops ? default : Tidy(text, end, end + first);
    }

    /// <summary>What did not happen: 较大及以上生产安全事故 of 未发生较大及以上生产安全事故.</summary>
    internal static (int Start, int Length) AfterNone(ReadOnlySpan<char> text, int end)
    {
        ReadOnlySpan<char> rest = text[end..Math.Min(text.Length, end + Longest)];
        int verb = rest.StartsWith("发生", StringComparison.Ordinal) ? 2 : rest.StartsWith("一起", StringComparison.Ordinal)
            || rest.StartsWith("一例", StringComparison.Ordinal) ? 2 : 0;
        int stop = Ends.Before(rest).Length;
        return stop > verb ? Tidy(text, end + verb, end + stop) : default;
    }

    /// <summary>Whether the words before a count end with what takes an object, so that the name follows: 办好20件民生实事.</summary>
    internal static bool AwaitsObject(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> rest = words.TrimEnd("了近约超达共 ");
        return (SubjectWords.Verbs.AtEnd(rest, out _) > 1 && SubjectWords.Predicates.AtEnd(rest, out _) == 0)
            || rest.EndsWith("等", StringComparison.Ordinal) || rest.EndsWith("发生", StringComparison.Ordinal)
            || rest is "对" or "为" or "有" or "共" or "由";
    }

    // 占地区生产总值…, 比全市…, 高于全县平均水平: what the figure is compared with.
    internal static int Comparison(ReadOnlySpan<char> words)
    {
        int at = words.IndexOfAny('占', '比', '较');
        while (at >= 0)
        {
            bool inWord = (at > 0 && words[at - 1] is '对' or '评' or '占' or '同' or '环' or '入' or '之')
                || (at + 1 < words.Length && words[at] is '比' && words[at + 1] is '重' or '例' or '率' or '赛')
                || (words[at] == '比' && at == words.Length - 1)
                || (words[at] == '占' && at + 1 < words.Length && words[at + 1] is '地' && at + 2 < words.Length
                    && words[at + 2] is not '区' and not '方')
                || (words[at] == '较' && at + 1 < words.Length && words[at + 1] is '大' or '高' or '快' or '重' or '好')
                || (words[at] == '占' && at == 0 && words.Length < 2) || words[at..].StartsWith("占用", StringComparison.Ordinal);
            if (!inWord)
            {
                return at;
            }

            int next = words[(at + 1)..].IndexOfAny('占', '比', '较');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return !words.Contains('于') ? -1
            : words.IndexOf("高于", StringComparison.Ordinal) is >= 0 and var high
            ? high
            : words.IndexOf("低于", StringComparison.Ordinal) is >= 0 and var low
            ? low
            : words.IndexOf("快于", StringComparison.Ordinal) is >= 0 and var fast ? fast : -1;
    }

    // 世行项目…完成农村改厕: a verb in the middle starts a new object, where enough follows it.
    private static int AfterVerb(ReadOnlySpan<char> words)
    {
        int of = words.LastIndexOf('的');
        int from = of >= 0 && words.Length - of > 2 ? of + 1 : 0;
        for (int at = from + 2; at < words.Length - 2 && Objects.FirstIn(words[at..], out int verb, out _) is >= 0 and var step; at++)
        {
            at += step;
            if (words.Length - at - verb >= 2 && Heads.AtStart(words[(at + verb)..], out _) == 0
                && SubjectWords.Verbs.AtStart(words[at..], out _) == verb)
            {
                from = at + verb;
                at = from;
            }
        }

        return from;
    }

    /// <summary>Verbs that start an object wherever they stand; others are part of many names (固定资产投资, 城镇新增就业).</summary>
    private static readonly Lexicon<bool> Objects = new((true,
        "建成 完成 实现 排查 清理 拆除 发放 争取 改造 改造提升 安装 铺设 开展 举办 化解 办结 受理 查处 消除 解决 获评 荣获 入选 引进 签约 新签约 落实 投入 拨付 减免 兑现 培育 打造 创建 创成 流转 栽植 修复 整治 新建 新改建 新增 带动 吸纳 帮扶 救助 慰问 走访 惠及 覆盖 撬动 盘活 收储 配备 购置 更新 选派 出动 认定 新认定 达到 高于 低于 增加 减少 提供 申请 享受 硬化 修建 维修 拓宽 疏浚 清运 淘汰 处置"));

    /// <summary>What makes a verb before it part of a name: 监测户, 参保率, 保障资金.</summary>
    private static readonly Lexicon<bool> Heads =
        new((true, "户 房 区 率 员 数 量 额 值 费 度 者 站 所 品 线 面积 人数 人员 人口 资金 总额 总量 总数 总值 标准 收入 支出 余额 能力 对象 主体 中心 体系 业务 资本金 净收入 立卡 设施 基地 单位 机构 价格 指数 成本 强度 总产值 增加值 产值 用地"));

    /// <summary>Words that begin like a lead and are names.</summary>
    private static readonly Lexicon<bool> NotLeads =
        new((true, "和美 和谐 在途 各界 对象 对外 对口 经济 经营 共享 共建 共同富裕 共青团 为民 向上 向日葵 从业 再生 再贷款 还款 还贷 将军 及时 有机 有色 有线 有效 按揭 由来 给水 给排水 已建 目前 专项债 专项资金 专项借款 专项 主要污染物 主要粮食 主要农作物 社会 与会 其他 在校 在建 在册 在职 在园 在岗 在读 新 重点"));

    private static (int Start, int Length) Tidy(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && text[start] is '、' or '.' or '．' or (>= '①' and <= '⑳')
            || (start + 1 < end && Digits.Value(text[start]) >= 0 && text[start + 1] is '.' or '．' or '、'))
        {
            start++;
        }

        ReadOnlySpan<char> trimmed = text[start..end].TrimEnd(" \u3000\r\n“‘\"");
        int blank = trimmed.Length - trimmed.TrimStart(" \u3000\r\n”’\"").Length;
        trimmed = trimmed[blank..];
        int quote = trimmed.IndexOf('”');
        bool openBefore = quote >= 0 && trimmed[..quote].IndexOf('“') < 0 && start + blank > 0 && text[start + blank - 1] == '“';
        int from = start + blank - (openBefore ? 1 : 0);
        int length = trimmed.Length + (openBefore ? 1 : 0);
        if (length > Longest)
        {
            from += length - Longest;
            length = Longest;
        }

        return length >= 1 ? (from, length) : default;
    }
}
