namespace GovReport.Domain.Validation;

/// <summary>What the words of a result claim (定性结果): success, failure or neither.</summary>
internal static class ResultWords
{
    private static readonly string[] Failure =
        ["未达", "未完成", "未能完成", "没有完成", "没有达到", "未实现", "不及预期", "不如预期", "不达标", "低于预期", "未如期", "落后于目标"];

    private static readonly string[] Success =
        ["圆满完成", "全面完成", "超额完成", "胜利完成", "顺利完成", "全部完成", "如期完成", "按期完成", "提前完成", "完成目标", "达到预期", "好于预期", "高于预期", "圆满实现", "全面实现", "如期实现",
            "均已实现", "全面达标"];

    /// <summary>1 for success, −1 for failure, 0 where the words claim neither or leave it loose (基本完成).</summary>
    internal static int Claim(string? words) => words is null ? 0 : ClaimOf(words);

    private static int ClaimOf(string words)
    {
        if (Failure.Any(one => words.Contains(one, StringComparison.Ordinal)))
        {
            return -1;
        }

        return words.Contains("基本", StringComparison.Ordinal) || !Success.Any(one => words.Contains(one, StringComparison.Ordinal))
            ? 0
            : 1;
    }

    /// <summary>Whether an item of work speaks of the goals or tasks as a whole (年度主要目标任务).</summary>
    internal static bool IsOfAllGoals(string name) => name.Contains("目标", StringComparison.Ordinal);
}
