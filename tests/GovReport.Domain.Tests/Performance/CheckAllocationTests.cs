using FsCheck.Fluent;
using GovReport.Domain.Tests.Consistency;

namespace GovReport.Domain.Tests.Performance;

public class CheckAllocationTests
{
    [Fact]
    public void The_quick_answer_allocates_nothing()
    {
        foreach (Case one in Row.Honest.Sample(60, 200))
        {
            Relation relation = one.Relation;
            Allocation.IsNone($"{one} {relation.Test()}", () => relation.Test());
        }
    }
}
