namespace GovReport.Domain.Prose;

/// <summary>
/// Finds the data whose names may stand around a figure, without going through all of them: names by their pairs of characters, what stands
/// near by its first characters.
/// </summary>
internal sealed class NearNames
{
    // Under one pair of characters no more are looked at.
    private const int MostUnderOne = 64;
    private const int Start = 4;

    private readonly IReadOnlyList<ReportFigure> _data;
    private readonly Dictionary<string, List<int>> _byPair = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byStart = new(StringComparer.Ordinal);

    internal NearNames(IReadOnlyList<ReportFigure> data)
    {
        _data = data;
        for (int i = 0; i < data.Count; i++)
        {
            foreach (string name in data[i].Names)
            {
                for (int at = 0; at + 2 <= Math.Min(name.Length, MostUnderOne); at++)
                {
                    Put(_byPair, name.Substring(at, 2), i);
                }
            }

            foreach (string name in data[i].Context.Where(name => name.Length >= Start))
            {
                Put(_byStart, name[..Start], i);
            }
        }
    }

    /// <summary>
    /// The data that have the subject in a name, begin or end with it or the other way,
    /// or whose context stands in the sentence; in the order
    /// of the document.
    /// </summary>
    internal IEnumerable<ReportFigure> To(string subject, string sentence)
    {
        string[] pairs = [.. Enumerable.Range(0, Math.Max(0, subject.Length - 1)).Select(at => subject.Substring(at, 2))];
        IEnumerable<string> asked = pairs.Length == 0 ? [] : [pairs[0], pairs[^1], pairs.MinBy(pair => Under(_byPair, pair).Count)!];
        IEnumerable<string> starts = Enumerable.Range(0, Math.Max(0, sentence.Length - Start + 1))
            .Select(at => sentence.Substring(at, Start));
        return asked.SelectMany(pair => Under(_byPair, pair).Take(MostUnderOne))
            .Concat(starts.SelectMany(start => Under(_byStart, start).Take(MostUnderOne)))
            .Distinct().Order().Select(place => _data[place]);
    }

    private static List<int> Under(Dictionary<string, List<int>> index, string key) =>
        index.TryGetValue(key, out List<int>? places) ? places : [];

    private static void Put(Dictionary<string, List<int>> index, string key, int place)
    {
        if (!index.TryGetValue(key, out List<int>? places))
        {
            index.Add(key, places = []);
        }

        if (places is [] || places[^1] != place)
        {
            places.Add(place);
        }
    }
}
