namespace GovReport.Domain.Prose;

/// <summary>The names before 分别, one for each number behind it.</summary>
internal static class NameList
{
    private static readonly Lexicon<bool> Joints = new((true, "、 和 与 及 以及 ，"));

    /// <summary>Gives each figure its name; false where there are not as many names as figures.</summary>
    internal static bool TryAssign(ReadOnlySpan<char> text, int start, int end, Span<TextFigure> figures)
    {
        Span<(int Start, int Length)> names = stackalloc (int, int)[16];
        int count = 0, from = start;
        for (int at = start; at <= end && count < names.Length; at++)
        {
            int joint = at < end ? Joints.AtStart(text[at..end], out _) : 1;
            if (joint == 0)
            {
                continue;
            }

            (int Start, int Length) name = SubjectReader.Before(text, from, at);
            if (name.Length > 0)
            {
                names[count++] = name;
            }

            from = at + joint;
            at += joint - 1;
        }

        if (count != figures.Length)
        {
            return false;
        }

        (int Start, int Length) last = names[count - 1];
        for (int i = 0; i < count; i++)
        {
            bool shares = i < count - 1 && names[i].Length <= 4 && last.Length >= names[i].Length + 3;
            (int, int) tail = shares ? (last.Start + names[i].Length, last.Length - names[i].Length) : default;
            figures[i] = figures[i] with { SubjectSpan = names[i], SubjectTail = tail };
        }

        return true;
    }
}
