<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AgoText</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;秒</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <translation>%1&#xa0;分 %2&#xa0;秒</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <translation>%1&#xa0;小时 %2&#xa0;分</translation>
    </message>
</context>
<context>
    <name>ImportQuestion</name>
    <message>
        <source>One Person&apos;s Ratings</source>
        <translation>一个人的评分</translation>
    </message>
    <message>
        <source>These are one person&apos;s ratings, not a data set of many people. Import them as your own?</source>
        <translation>这是一个人的评分，而不是多人的数据集。要作为您自己的评分导入吗？</translation>
    </message>
    <message>
        <source>You see what will be imported first.</source>
        <translation>导入前会先显示将要导入的内容。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>MovieLensSets</name>
    <message>
        <source>%1 comes from GroupLens Research at the University of Minnesota.</source>
        <translation>%1 来自明尼苏达大学的 GroupLens Research。</translation>
    </message>
    <message>
        <source>It is for research and private use. Commercial use needs the permission of GroupLens.</source>
        <translation>仅供研究和个人使用。商业用途需获得 GroupLens 许可。</translation>
    </message>
    <message>
        <source>It may be passed on under the same terms.</source>
        <translation>可按相同条款转发给他人。</translation>
    </message>
    <message>
        <source>It must not be passed on to others; they may download it themselves.</source>
        <translation>不得转发给他人；他人可自行下载。</translation>
    </message>
    <message>
        <source>Nothing may suggest that the University of Minnesota or GroupLens endorses your work.</source>
        <translation>不得以任何方式暗示明尼苏达大学或 GroupLens 为您的工作背书。</translation>
    </message>
    <message>
        <source>There is no warranty. The README in the archive holds the full terms.</source>
        <translation>不提供任何担保。完整条款见压缩包中的 README。</translation>
    </message>
    <message>
        <source>Small and quick to try, with films up to %1.</source>
        <translation>小巧，可快速试用，电影截至 %1 年。</translation>
    </message>
    <message>
        <source>The one to take for your own lists: it has the most films, up to %1. It is large, and takes some minutes to learn from.</source>
        <translation>最适合生成您自己的列表：电影最多，截至 %1 年。数据量大，学习需要几分钟。</translation>
    </message>
    <message>
        <source>To compare with papers that used it. Its films end in %1.</source>
        <translation>用于与使用它的论文比较。电影截至 %1 年。</translation>
    </message>
</context>
<context>
    <name>RunMetrics</name>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Error in stars over all held-out ratings; lower is better</source>
        <translation>全部留出评分的误差（星）；越低越好</translation>
    </message>
    <message>
        <source>User RMSE</source>
        <translation>用户 RMSE</translation>
    </message>
    <message>
        <source>Mean of every user&apos;s own RMSE; lower is better</source>
        <translation>各用户 RMSE 的平均值；越低越好</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Mean absolute error in stars; lower is better</source>
        <translation>平均绝对误差（星）；越低越好</translation>
    </message>
    <message>
        <source>Recall@10</source>
        <translation>Recall@10</translation>
    </message>
    <message>
        <source>Share of the held-out movies that the ten best hold; higher is better</source>
        <translation>前十名中包含的留出电影比例；越高越好</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>How far up the ten best hold them; higher is better</source>
        <translation>留出电影在前十名中的靠前程度；越高越好</translation>
    </message>
    <message>
        <source>Cov.@10</source>
        <translation>覆盖率@10</translation>
    </message>
    <message>
        <source>Coverage: share of all movies that are in somebody&apos;s ten best</source>
        <translation>覆盖率：进入任一用户前十名的电影占全部电影的比例</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Hits@10</source>
        <translation>命中数@10</translation>
    </message>
    <message>
        <source>Held-out movies in the ten best, of all users together ÷ all held-out movies; higher is better</source>
        <translation>所有用户合计，前十名中的留出电影数 ÷ 全部留出电影数；越高越好</translation>
    </message>
    <message>
        <source>Hit rate@10</source>
        <translation>命中率@10</translation>
    </message>
    <message>
        <source>Share of users with a held-out movie in their ten best; higher is better</source>
        <translation>前十名中有留出电影的用户比例；越高越好</translation>
    </message>
    <message>
        <source>Disliked hits@10</source>
        <translation>不喜欢的命中@10</translation>
    </message>
    <message>
        <source>Held-out movies of at most half of the highest rating in the ten best, of all users together ÷ all such movies; lower is better</source>
        <translation>所有用户合计，前十名中评分不超过最高分一半的留出电影数 ÷ 全部此类电影数；越低越好</translation>
    </message>
    <message>
        <source>AUC of liked</source>
        <translation>喜欢的 AUC</translation>
    </message>
    <message>
        <source>Pairs of a user&apos;s held-out movies, one with at least four of five stars and one with at most three, that are in the right order; higher is better</source>
        <translation>同一用户的留出电影两两配对，一部至少四星（满分五星），另一部至多三星，其中顺序正确的比例；越高越好</translation>
    </message>
    <message>
        <source>Diversity@10</source>
        <translation>多样性@10</translation>
    </message>
    <message>
        <source>How little the genres of two movies of a list overlap: mean Jaccard distance, from 0 to 1</source>
        <translation>列表中两部电影的类型重叠之少：平均 Jaccard 距离，从 0 到 1</translation>
    </message>
    <message>
        <source>Novelty@10</source>
        <translation>新颖性@10</translation>
    </message>
    <message>
        <source>Mean over the ten best of −log₂ of the share of users who rated the movie; higher is less known</source>
        <translation>对前十名取平均：−log₂（给该电影评过分的用户比例）；越高表示越不知名</translation>
    </message>
    <message>
        <source>Gini@10</source>
        <translation>基尼系数@10</translation>
    </message>
    <message>
        <source>How unequally often movies are in somebody&apos;s ten best: 0 where all are as often, 1 where one has all places</source>
        <translation>各电影进入用户前十名的次数有多不均：0 表示所有电影次数相同，1 表示一部电影占据全部位置</translation>
    </message>
    <message>
        <source>Long tail@10</source>
        <translation>长尾@10</translation>
    </message>
    <message>
        <source>Share of the ten best that lies outside the most-rated movies which have 80% of all ratings</source>
        <translation>前十名中不属于头部电影的比例；头部电影指评分最多、合计占全部评分 80% 的电影</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped early (no better epoch came)</source>
        <translation>提前停止（未出现更好的轮次）</translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation>手动停止</translation>
    </message>
    <message>
        <source>stopped (the loss grew without bound)</source>
        <translation>已停止（损失无限增长）</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1，种子 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the held-out %1 of the ratings</source>
        <translation>留出的 %1 评分</translation>
    </message>
    <message>
        <source>the latest %1 of the ratings</source>
        <translation>最新的 %1 评分</translation>
    </message>
    <message>
        <source>%1 held-out ratings of each user</source>
        <translation>每个用户留出的 %1 个评分</translation>
    </message>
    <message>
        <source>the held-out %1 of the users</source>
        <translation>留出的 %1 用户</translation>
    </message>
    <message>
        <source>the ratings of the test file</source>
        <translation>测试文件中的评分</translation>
    </message>
    <message>
        <source>the data set&apos;s own test ratings</source>
        <translation>数据集自带的测试评分</translation>
    </message>
    <message>
        <source>Trained on all ratings; nothing was held out, so there is nothing to measure it by.</source>
        <translation>使用全部评分训练；没有留出数据，因此无法评估。</translation>
    </message>
    <message>
        <source>RMSE %1</source>
        <translation>RMSE %1</translation>
    </message>
    <message>
        <source>NDCG@10 %1</source>
        <translation>NDCG@10 %1</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <translation>%1，测于%2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (default %3)</source>
        <translation>%1：%2（默认 %3）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>done, without epochs of its own</source>
        <translation>已完成，无训练轮次</translation>
    </message>
    <message>
        <source>%1 after %2 of %3 epochs; best epoch %4</source>
        <translation>%1，训练 %2/%3 轮；最佳轮次：%4</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1，运行 %2</translation>
    </message>
    <message>
        <source>Not measured by this program (%1)</source>
        <translation>未由本程序评估（%1）</translation>
    </message>
</context>
<context>
    <name>SkipQuestion</name>
    <message>
        <source>Not All of It Can Be Read</source>
        <translation>部分内容无法读取</translation>
    </message>
    <message>
        <source>Some of the data set would be left out. Open it anyway?</source>
        <translation>数据集的部分内容将被略过。仍要打开吗？</translation>
    </message>
    <message>
        <source>&amp;Open Anyway</source>
        <translation>仍然打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1/%2 轮</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation>已停止，已保留</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>TrainEstimate</name>
    <message>
        <source>Trains on about %1 ratings.</source>
        <translation>使用约 %1 个评分训练。</translation>
    </message>
    <message>
        <source>The network has about %1 weights.</source>
        <translation>网络约有 %1 个权重。</translation>
    </message>
    <message>
        <source>Training needs about %1 of memory, and only %2 are free. Choose fewer hidden units, another optimiser than lbfgs, or less data.</source>
        <translation>训练约需 %1 内存，但仅有 %2 可用。请减少隐藏单元，换用 lbfgs 以外的优化器，或减少数据。</translation>
    </message>
    <message>
        <source>It takes about %1 of memory.</source>
        <translation>约需 %1 内存。</translation>
    </message>
    <message>
        <source>About %1, going by an earlier run.</source>
        <translation>参照此前的运行，约需 %1。</translation>
    </message>
    <message>
        <source>How long it takes shows after the first epochs.</source>
        <translation>所需时间在前几轮之后显示。</translation>
    </message>
    <message>
        <source>About %1 in all, going by the epochs so far.</source>
        <translation>参照目前的轮次，总共约需 %1。</translation>
    </message>
</context>
<context>
    <name>UnitTexts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>activation %1, at rest %2, moved by %3</source>
        <translation>激活值 %1，静息值 %2，变化 %3</translation>
    </message>
    <message numerus="yes">
        <source>My vector · %Ln element(s)</source>
        <translation>
            <numerusform>我的向量 · %Ln 个元素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden layer %1 · %2</source>
        <translation>隐藏层 %1 · %2</translation>
    </message>
    <message>
        <source>Each cell is the mean of a random unit of this variational model. Its colour is how far your ratings move it from where it rests for somebody without ratings.</source>
        <translation>每个格子是此变分模型中一个随机单元的均值。颜色表示您的评分使其偏离静息值（没有评分的人的值）的程度。</translation>
    </message>
    <message>
        <source>This model has no hidden units for a person. Each cell is an element of the vector that it finds for you, by which the films&apos; vectors are weighed; its colour is how far your ratings move it from that of somebody without ratings.</source>
        <translation>此模型没有针对个人的隐藏单元。每个格子是模型为您求得的向量的一个元素，用于对电影向量加权；颜色表示您的评分使其偏离没有评分的人的值的程度。</translation>
    </message>
    <message>
        <source>Each cell is a hidden unit. Its colour is how far your ratings move its activation from where it rests for somebody without ratings.</source>
        <translation>每个格子是一个隐藏单元。颜色表示您的评分使其激活值偏离静息值（没有评分的人的值）的程度。</translation>
    </message>
    <message>
        <source>Layer %1, biases</source>
        <translation>第 %1 层，偏置</translation>
    </message>
    <message>
        <source>Layer %1, weights</source>
        <translation>第 %1 层，权重</translation>
    </message>
    <message>
        <source>Vectors of the films</source>
        <translation>电影向量</translation>
    </message>
    <message>
        <source>Vectors of the users</source>
        <translation>用户向量</translation>
    </message>
    <message>
        <source>Biases of the users</source>
        <translation>用户偏置</translation>
    </message>
    <message>
        <source>Biases of the films</source>
        <translation>电影偏置</translation>
    </message>
    <message>
        <source>Weights from film to film</source>
        <translation>电影到电影的权重</translation>
    </message>
</context>
<context>
    <name>autorec</name>
    <message>
        <source>Leave %1 out of Lists</source>
        <translation>将《%1》排除出列表</translation>
    </message>
    <message>
        <source>Let %1 into Lists Again</source>
        <translation>重新允许《%1》进入列表</translation>
    </message>
    <message>
        <source>Rate %1 %2</source>
        <translation>给《%1》打 %2 星</translation>
    </message>
    <message>
        <source>Take Back the Rating of %1</source>
        <translation>收回对《%1》的评分</translation>
    </message>
    <message>
        <source>Put %1 on the Watchlist</source>
        <translation>将《%1》加入想看</translation>
    </message>
    <message>
        <source>Take %1 off the Watchlist</source>
        <translation>将《%1》移出想看</translation>
    </message>
    <message>
        <source>simulated ratings</source>
        <translation>模拟评分</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About AutoRec Explorer</source>
        <translation>关于 AutoRec Explorer</translation>
    </message>
    <message>
        <source>&lt;b&gt;AutoRec Explorer %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;AutoRec Explorer %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Explore movie recommendations made by autoencoders.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.&lt;br&gt;&lt;br&gt;Made with Qt %1.</source>
        <translation>探索由自编码器生成的电影推荐。&lt;br&gt;&lt;br&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本 (GPL-3.0-or-later)。不附带任何担保。&lt;br&gt;&lt;br&gt;使用 Qt %1 构建。</translation>
    </message>
    <message>
        <source>estimating…</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>剩余约 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln 个评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s)</source>
        <translation>
            <numerusform>%Ln 部电影</numerusform>
        </translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>decade</comment>
        <translation>%1 年代</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建该文件夹</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 是只读的</translation>
    </message>
    <message>
        <source>Ratings cannot be saved: %1 cannot be written (%2). What you do now is lost when the program is closed. Make the folder writable or make room, or start the program with --data-folder and another folder.</source>
        <translation>评分无法保存：%1 无法写入（%2）。您现在所做的一切会在关闭程序时丢失。请使该文件夹可写或腾出空间，或者用 --data-folder 和另一个文件夹启动程序。</translation>
    </message>
    <message>
        <source>This model learned from all of their ratings: nothing is held out. Train a model with a split to see hits.</source>
        <translation>该模型使用了此用户的全部评分进行学习：没有留出数据。请使用数据划分训练一个模型以查看命中情况。</translation>
    </message>
    <message>
        <source>This model learned from other ratings than these (%1): which of theirs it was shown is not known.</source>
        <translation>该模型学习的是其他评分（%1）：无法得知其中包含此用户的哪些评分。</translation>
    </message>
    <message>
        <source>None of their ratings were held out (%1). Try another user.</source>
        <translation>此用户没有留出的评分（%1）。请尝试其他用户。</translation>
    </message>
    <message>
        <source>Their one held-out film is in this list (%1).</source>
        <translation>唯一留出的电影在此列表中（%1）。</translation>
    </message>
    <message>
        <source>Their one held-out film is not in this list (%1).</source>
        <translation>唯一留出的电影不在此列表中（%1）。</translation>
    </message>
    <message>
        <source>%1 of their %2 held-out films are in this list (%3).</source>
        <translation>%2 部留出电影中有 %1 部在此列表中（%3）。</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>This product uses the TMDB API but is not endorsed or certified by TMDB.</source>
        <translation>This product uses the TMDB API but is not endorsed or certified by TMDB.</translation>
    </message>
    <message>
        <source>Information courtesy of &lt;a href=&quot;https://www.imdb.com&quot;&gt;IMDb&lt;/a&gt;. Used with permission.</source>
        <translation>Information courtesy of &lt;a href=&quot;https://www.imdb.com&quot;&gt;IMDb&lt;/a&gt;. Used with permission.</translation>
    </message>
</context>
<context>
    <name>autorec::AcquaintanceView</name>
    <message>
        <source>%1, the model in use, would have missed your ratings by %2 stars. Guessing each film&apos;s average misses by %3, guessing your own average by %4.</source>
        <translation>当前模型 %1 预测您的评分时，误差为 %2 星。若一律猜电影的平均分，误差为 %3；若一律猜您自己的平均分，误差为 %4。</translation>
    </message>
    <message>
        <source>Leave-one-out, root mean square errors: each of your %1 was predicted from the others, by a model that was trained without you. Mean absolute errors: %2, %3 and %4 stars.</source>
        <translation>留一法，均方根误差：您的 %1逐一由其余评分预测，所用模型的训练不含您的数据。平均绝对误差：%2、%3 和 %4 星。</translation>
    </message>
    <message>
        <source>%1, the model in use, would have placed a film that you like above %2 of the films that you have not rated. In the order of popularity it stands above %3, in any order above 50%.</source>
        <translation>当前模型 %1 会把您喜欢的电影排在 %2 的未评分电影之上。按流行度排序时高于 %3，随机排序时高于 50%。</translation>
    </message>
    <message>
        <source>Leave-one-out, mean percentile: each of the films that you gave your average or more (%1) was placed from your other ratings, by a model that was trained without you. This model ranks and says no stars, so that there is no error in stars.</source>
        <translation>留一法，平均百分位：您打分不低于自己平均分的电影（%1）逐一由您的其余评分排位，所用模型的训练不含您的数据。此模型只排序、不预测星数，因此没有星数误差。</translation>
    </message>
    <message>
        <source>Ratings left out and predicted so far</source>
        <translation>目前已留出并预测的评分</translation>
    </message>
    <message>
        <source>Leaving out each of your ratings and predicting it…</source>
        <translation>正在逐一留出您的评分并预测…</translation>
    </message>
</context>
<context>
    <name>autorec::Application</name>
    <message>
        <source>All rows of it could still be read.</source>
        <translation>其中的所有记录仍可读取。</translation>
    </message>
    <message>
        <source>A part of it could no longer be read.</source>
        <translation>其中一部分已无法读取。</translation>
    </message>
    <message>
        <source>The database of your ratings was damaged. It was set aside, unchanged, as %1, and what could be read is in a new one: %2, %3. %4 If you have a backup, close the program and put it in the place of %5.</source>
        <translation>您的评分数据库已损坏。它已原样另存为 %1，可读取的内容已放入新数据库：%2，%3。%4如果您有备份，请关闭程序并用它替换 %5。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln 个评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 个运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::ChipRow</name>
    <message>
        <source>Take back the filter %1</source>
        <translation>移除筛选条件：%1</translation>
    </message>
</context>
<context>
    <name>autorec::ColorScale</name>
    <message>
        <source>From %1, blue, to %2, orange</source>
        <translation>从 %1（蓝色）到 %2（橙色）</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>静息</translation>
    </message>
</context>
<context>
    <name>autorec::ColumnEditor</name>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>The first line &amp;names the columns</source>
        <translation>首行为列名(&amp;N)</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>列之间的分隔符</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Two colons</source>
        <translation>双冒号</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Highest rating of the scale</source>
        <translation>评分制的最高分</translation>
    </message>
    <message>
        <source>Ratings are brought to five stars: of ten, they are halved.</source>
        <translation>评分会换算为五星制：十分制减半。</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>分隔符(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Highest rating</source>
        <translation>最高分(&amp;H)</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>第 %1 列的含义</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Lowest rating of the scale</source>
        <translation>评分尺度的最低分</translation>
    </message>
    <message>
        <source>Where the scale begins: 0, 1, or below 0.</source>
        <translation>尺度的起点：0、1 或低于 0。</translation>
    </message>
    <message>
        <source>&amp;lowest</source>
        <translation>最低(&amp;L)</translation>
    </message>
    <message>
        <source>Say which columns are user and movie.</source>
        <translation>请指出哪些列是用户和电影。</translation>
    </message>
</context>
<context>
    <name>autorec::ComparedColumn</name>
    <message>
        <source>List of %1</source>
        <translation>%1 的列表</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Put this model in use: it changes places with the first</source>
        <translation>使用此模型：它将与第一个互换位置</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take this list away</source>
        <translation>移除此列表</translation>
    </message>
    <message>
        <source>There is no list. %1</source>
        <translation>没有列表。%1</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>正在生成列表…</translation>
    </message>
    <message>
        <source>No film fits. Choose more genres or years above.</source>
        <translation>没有符合条件的电影。请在上方放宽类型或年份。</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>依据 %1</translation>
    </message>
    <message>
        <source>%1, nothing held out</source>
        <translation>%1，无留出</translation>
    </message>
    <message>
        <source>%1 · hits: %2 of %3 held out</source>
        <translation>%1 · 命中：%2/%3 个留出评分</translation>
    </message>
</context>
<context>
    <name>autorec::ComparedListModel</name>
    <message>
        <source>How much higher or lower than in the first list</source>
        <translation>比第一个列表中高或低多少位</translation>
    </message>
    <message>
        <source>One mark for each other list, filled where the film stands in it too</source>
        <translation>每个其他列表一个标记，实心表示其中也有此电影</translation>
    </message>
    <message>
        <source>Predicted stars, or a bar for models that only order films</source>
        <translation>预测星数；对于只排序的模型则显示条形</translation>
    </message>
    <message>
        <source>vs. 1st</source>
        <translation>较首列</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>Pred.</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>另见</translation>
    </message>
    <message>
        <source>Number %1 in %2</source>
        <translation>在 %2 中排第 %1 位</translation>
    </message>
    <message>
        <source>Not in the list of %1</source>
        <translation>不在 %1 的列表中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 predicted stars</source>
        <translation>预测 %1 星</translation>
    </message>
    <message>
        <source>number %1 in %2</source>
        <translation>%2 第 %1 位</translation>
    </message>
    <message>
        <source>In no other list</source>
        <translation>不在其他列表中</translation>
    </message>
    <message>
        <source>Also %1</source>
        <translation>另见：%1</translation>
    </message>
    <message>
        <source>No stars are predicted here; the bar compares it with the first film.</source>
        <translation>此处不预测星数；条形表示与第一部电影相比的高低。</translation>
    </message>
</context>
<context>
    <name>autorec::ComparisonTableModel</name>
    <message>
        <source>Measured on</source>
        <translation>评估数据</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>评估方案</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>不同的参数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Results, with 95% intervals</source>
        <translation>结果（含 95% 区间）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>The best among the runs of its protocol.</source>
        <translation>同一评估方案的运行中最佳。</translation>
    </message>
    <message>
        <source>How likely so large a difference is where the two are alike</source>
        <translation>若两者并无差别，出现如此大差异的概率</translation>
    </message>
    <message>
        <source>Run %1 − run %2</source>
        <translation>运行 %1 − 运行 %2</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
</context>
<context>
    <name>autorec::DataPage</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>未打开数据集</translation>
    </message>
    <message>
        <source>Open the built-in demo, or a file or folder of ratings.</source>
        <translation>打开内置演示数据，或打开评分文件或文件夹。</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>曾经打开</translation>
    </message>
    <message>
        <source>Real ratings to download</source>
        <translation>可下载的真实评分</translation>
    </message>
    <message>
        <source>Number of ratings at each step of the scale</source>
        <translation>各星级的评分数</translation>
    </message>
    <message>
        <source>The long tail: ratings of each movie</source>
        <translation>长尾：每部电影的评分数</translation>
    </message>
    <message>
        <source>Movies, most rated first</source>
        <translation>电影，评分最多的在前</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分数</translation>
    </message>
    <message>
        <source>There are no ratings.</source>
        <translation>没有评分。</translation>
    </message>
    <message>
        <source>Ratings by stars</source>
        <translation>评分星级分布</translation>
    </message>
</context>
<context>
    <name>autorec::DatasetFacts</name>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 to %2 stars, in steps of %3</source>
        <translation>%1 至 %2 星，间隔 %3</translation>
    </message>
    <message>
        <source>%1% of all users × rated movies</source>
        <translation>全部用户 × 有评分电影的 %1%</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>%1 listed, %2 rated</source>
        <translation>收录 %1 部，%2 部有评分</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>评分制</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 星</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>评分时间</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
</context>
<context>
    <name>autorec::DiscoverPage</name>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>导出列表(&amp;E)…</translation>
    </message>
    <message>
        <source>Recommended films</source>
        <translation>推荐电影</translation>
    </message>
    <message>
        <source>Write the list to a CSV file (%1)</source>
        <translation>将列表写入 CSV 文件 (%1)</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>列表已写入 %1。</translation>
    </message>
    <message>
        <source>you gave %1 to %2</source>
        <translation>给《%2》打 %1 星</translation>
    </message>
    <message>
        <source>the change to %1</source>
        <translation>更改《%1》</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>未打开数据集</translation>
    </message>
    <message>
        <source>Open one with File ▸ Open Data Set, or drop a file or folder on this window.</source>
        <translation>通过“文件 ▸ 打开数据集文件”打开，或将文件或文件夹拖放到此窗口。</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>正在准备模型…</translation>
    </message>
    <message>
        <source>The list appears as soon as the model is ready.</source>
        <translation>模型就绪后即显示列表。</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>正在生成列表…</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>没有符合条件的电影</translation>
    </message>
    <message>
        <source>Choose more genres or years above.</source>
        <translation>请在上方放宽类型或年份。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The list of user %1, from their %2</source>
        <translation>用户 %1 的列表，依据其 %2</translation>
    </message>
    <message>
        <source>Your list, from your %1</source>
        <translation>我的列表，依据我的 %1</translation>
    </message>
    <message>
        <source>%1 · made by %2 · learned from %3</source>
        <translation>%1 · 由 %2 生成 · 学习自 %3</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>并排比较(&amp;B)</translation>
    </message>
    <message>
        <source>Why the selected film is in the list, and what if you had rated otherwise (%1)</source>
        <translation>所选电影为何在列表中，以及假如评分不同会怎样 (%1)</translation>
    </message>
    <message>
        <source>The lists of two to four models side by side (%1)</source>
        <translation>并排显示两到四个模型的列表 (%1)</translation>
    </message>
    <message>
        <source>The list could not be made</source>
        <translation>无法生成列表</translation>
    </message>
    <message>
        <source>your picks changed</source>
        <translation>更改选择</translation>
    </message>
    <message>
        <source>A first list, from what you picked</source>
        <translation>初始列表，依据我的选择</translation>
    </message>
    <message>
        <source>Your list, from your %1 and what you picked</source>
        <translation>我的列表，依据我的 %1和选择</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Export List for &amp;Letterboxd…</source>
        <translation>为 Letterboxd 导出列表(&amp;L)…</translation>
    </message>
    <message>
        <source>Show all films</source>
        <translation>显示所有电影</translation>
    </message>
    <message>
        <source>List films of other shelves too</source>
        <translation>同时列出其他片架上的电影</translation>
    </message>
    <message>
        <source>Only f&amp;rom a List…</source>
        <translation>仅限某个列表(&amp;R)…</translation>
    </message>
    <message>
        <source>List only the films of a festival, of a list of Letterboxd or of a text</source>
        <translation>仅列出电影节、Letterboxd 列表或文本中的电影</translation>
    </message>
</context>
<context>
    <name>autorec::DownloadPanel</name>
    <message>
        <source>MovieLens sets to download</source>
        <translation>可下载的 MovieLens 数据集</translation>
    </message>
    <message>
        <source>MovieLens</source>
        <translation>MovieLens</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1: %2 users, %3 movies</source>
        <translation>%1：%2 个用户，%3 部电影</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>What has come is kept; the download goes on from there next time.</source>
        <translation>已下载的部分会保留；下次从该处继续。</translation>
    </message>
    <message>
        <source>coming…</source>
        <translation>正在下载…</translation>
    </message>
    <message>
        <source>here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>It was downloaded already.</source>
        <translation>已经下载过。</translation>
    </message>
    <message>
        <source>Its terms of use are shown first; nothing is downloaded before you agree.</source>
        <translation>会先显示使用条款；同意之前不会下载任何内容。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>%1: %2 ratings, about %3.</source>
        <translation>%1：%2 个评分，约 %3。</translation>
    </message>
    <message>
        <source>%1

If you publish, cite:
%2</source>
        <translation>%1

使用它的出版物应引用：
%2</translation>
    </message>
    <message>
        <source>I &amp;agree: download</source>
        <translation>同意并下载(&amp;A)</translation>
    </message>
    <message>
        <source>Films up to</source>
        <translation>电影截至</translation>
    </message>
</context>
<context>
    <name>autorec::Downloader</name>
    <message>
        <source>%1 has no file %2. It may have been moved; look at the server&apos;s web page.</source>
        <translation>%1 上没有文件 %2。文件可能已移动；请查看该服务器的网页。</translation>
    </message>
    <message>
        <source>%1 refused to send the file: it answered with status %2. Try again later.</source>
        <translation>%1 拒绝发送文件：返回状态 %2。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that you are connected to the internet.</source>
        <translation>无法访问 %1。请检查是否已连接到互联网。</translation>
    </message>
    <message>
        <source>%1 does not take connections. Check the address and try again later.</source>
        <translation>%1 不接受连接。请检查地址，稍后重试。</translation>
    </message>
    <message>
        <source>%1 stopped sending. What has come is kept: start the download again to go on.</source>
        <translation>%1 停止了发送。已下载的部分会保留：重新开始下载即可继续。</translation>
    </message>
    <message>
        <source>The connection to %1 broke. What has come is kept: start the download again to go on.</source>
        <translation>与 %1 的连接中断。已下载的部分会保留：重新开始下载即可继续。</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was downloaded. Check the clock of this computer and who runs the network.</source>
        <translation>无法验证 %1 的证书，因此未下载任何内容。请检查本机时钟以及网络由谁运营。</translation>
    </message>
    <message>
        <source>%1 redirects to an address without encryption, so nothing was downloaded.</source>
        <translation>%1 指向未加密的地址，因此未下载任何内容。</translation>
    </message>
    <message>
        <source>%1 redirects in a loop. Try again later.</source>
        <translation>%1 循环重定向。请稍后重试。</translation>
    </message>
    <message>
        <source>The download from %1 failed: %2. Try again later.</source>
        <translation>从 %1 下载失败：%2。请稍后重试。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another.</source>
        <translation>无法创建文件夹 %1。请另选一个。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for. Try again later.</source>
        <translation>%1 发送的文件部分与请求的不符。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Free some space and start the download again to go on.</source>
        <translation>无法写入 %1：%2。请释放一些空间，重新开始下载即可继续。</translation>
    </message>
    <message>
        <source>The file that came from %1 is damaged: its checksum is wrong. It was thrown away; download it again.</source>
        <translation>来自 %1 的文件已损坏：校验和不符。文件已丢弃；请重新下载。</translation>
    </message>
    <message>
        <source>%1 sent something else than the archive, perhaps a page to log in to the network. Open a web browser to see.</source>
        <translation>%1 发送的不是压缩包，可能是网络登录页面。请打开网页浏览器查看。</translation>
    </message>
</context>
<context>
    <name>autorec::EditHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>autorec::EpochListModel</name>
    <message>
        <source>Places risen or fallen since the list before</source>
        <translation>与上一列表相比上升或下降的位数</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>It was number %1 after epoch %2.</source>
        <translation>第 %2 轮后，它排第 %1 位。</translation>
    </message>
    <message>
        <source>It was not in the list after epoch %1.</source>
        <translation>第 %1 轮后，它不在列表中。</translation>
    </message>
</context>
<context>
    <name>autorec::EpochListView</name>
    <message>
        <source>My list, epoch by epoch</source>
        <translation>我的列表逐轮变化</translation>
    </message>
    <message>
        <source>Your own top ten by the model as it stands, with your ratings as they were when the training began.</source>
        <translation>由模型当前状态得出的您的前十名，依据训练开始时您的评分。</translation>
    </message>
    <message>
        <source>Epoch of the list</source>
        <translation>列表所属轮次</translation>
    </message>
    <message>
        <source>Look back at any epoch; at its end it follows the newest.</source>
        <translation>可回看任意轮次；拖到末端则跟随最新一轮。</translation>
    </message>
    <message>
        <source>%1 has no epochs</source>
        <translation>%1 没有训练轮次</translation>
    </message>
    <message>
        <source>It is found in one go, so there is no list to follow. Once it is in use, Discover shows its list.</source>
        <translation>此模型一次求解完成，没有可跟踪的列表。开始使用后，“发现”页面会显示其列表。</translation>
    </message>
    <message>
        <source>Waiting for the first epoch</source>
        <translation>正在等待第一轮完成</translation>
    </message>
    <message>
        <source>Your top ten shows here after it.</source>
        <translation>之后您的前十名会显示在此。</translation>
    </message>
    <message>
        <source>Your top ten, as the model learns</source>
        <translation>随模型学习而变化的前十名</translation>
    </message>
    <message>
        <source>Start a training: films rise and fall here, epoch by epoch.</source>
        <translation>开始训练后，电影会在此逐轮升降。</translation>
    </message>
    <message>
        <source>No ratings of yours</source>
        <translation>您还没有评分</translation>
    </message>
    <message>
        <source>Rate some films of this data set on Discover or Movies; in the next training your top ten shows here as the model learns.</source>
        <translation>请在“发现”或“电影”页面给此数据集的一些电影评分；下次训练时，这里会随模型学习显示您的前十名。</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
</context>
<context>
    <name>autorec::ExperimentsPage</name>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>尚无运行</translation>
    </message>
    <message>
        <source>Train a model on the Train page. Every finished training is kept here with its curves and results, to be compared, used and repeated.</source>
        <translation>请在“训练”页面训练模型。每次完成的训练都会连同曲线和结果保留在此，供比较、使用和重复。</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Repeat with changes…</source>
        <translation>修改后重复(&amp;R)…</translation>
    </message>
    <message>
        <source>Fills the Train page with this run&apos;s model, split and seed.</source>
        <translation>用此运行的模型、划分和种子填写“训练”页面。</translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation>删除运行</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>请先选择一个运行。</translation>
    </message>
    <message>
        <source>Open the data set that this model was trained on first.</source>
        <translation>请先打开训练此模型所用的数据集。</translation>
    </message>
    <message>
        <source>This model was trained on another data set, %1. Open that one on the Data page to use it.</source>
        <translation>此模型使用另一个数据集 %1 训练。要使用它，请在“数据”页面打开该数据集。</translation>
    </message>
    <message>
        <source>The model of this run was not kept. Repeat the run to get it.</source>
        <translation>此运行的模型未保留。重复该运行即可得到。</translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation>此模型正在使用。</translation>
    </message>
    <message>
        <source>Predictions and lists are made by this model from now on.</source>
        <translation>此后的预测和列表均由此模型生成。</translation>
    </message>
    <message>
        <source>Export the table of runs</source>
        <translation>导出运行表格</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>No run fits</source>
        <translation>没有符合条件的运行</translation>
    </message>
    <message>
        <source>Type less, or show the runs of every protocol again.</source>
        <translation>请少输入几个字，或重新显示所有评估方案的运行。</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Deletes the chosen runs with their models. It can be undone; after seven days they are gone for good.</source>
        <translation>删除所选运行及其模型。此操作可以撤销；七天后将永久删除。</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Export and deleted runs</source>
        <translation>导出和已删除的运行</translation>
    </message>
    <message>
        <source>Export the &amp;run as JSON…</source>
        <translation>将运行导出为 JSON(&amp;R)…</translation>
    </message>
    <message>
        <source>Copy the &amp;command that repeats it</source>
        <translation>复制用于重复它的命令(&amp;C)</translation>
    </message>
    <message>
        <source>Export the &amp;table as CSV…</source>
        <translation>将表格导出为 CSV(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln run(s) in grey, measured on another data set, split or seed than the chosen one: not to be compared with it, and never ranked with it.</source>
        <translation>
            <numerusform>≠ %Ln 个灰色运行评估所用的数据集、划分或种子与所选运行不同：不可与之比较，也绝不与之一起排名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets the chosen runs side by side.</source>
        <translation>并排比较所选运行。</translation>
    </message>
    <message>
        <source>Choose two to four runs, with Ctrl and a click, to set them side by side.</source>
        <translation>按住 Ctrl 点击，选择两到四个运行进行并排比较。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring %Ln deleted run(s) back</source>
        <translation>
            <numerusform>恢复 %Ln 个已删除的运行(&amp;B)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) for &amp;good</source>
        <translation>
            <numerusform>永久删除 %Ln 个运行(&amp;G)</numerusform>
        </translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>命令已复制到剪贴板。</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>没有运行</translation>
    </message>
    <message>
        <source>Deleted runs can be brought back with More, for seven days.</source>
        <translation>删除的运行可在七天内通过“更多”恢复。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) with their models for good?</source>
        <translation>
            <numerusform>彻底删除 %Ln 个运行及其模型？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone, and neither can what was done before it.</source>
        <translation>此操作无法撤销，之前的操作也将无法撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>导出运行</translation>
    </message>
    <message>
        <source>run-%1</source>
        <translation>运行-%1</translation>
    </message>
    <message>
        <source>Change the Tags of Run %1</source>
        <translation>更改运行 %1 的标签</translation>
    </message>
    <message>
        <source>Change the Note of Run %1</source>
        <translation>更改运行 %1 的备注</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Run(s)</source>
        <translation>
            <numerusform>删除 %Ln 个运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::FactsFilter</name>
    <message>
        <source>Longest running time</source>
        <translation>最长片长</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>原始语言</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>任意片长</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任意语言</translation>
    </message>
</context>
<context>
    <name>autorec::FileSaver</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>autorec::FilmActions</name>
    <message>
        <source>&amp;Watchlist</source>
        <translation>想看(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Not interested</source>
        <translation>不感兴趣(&amp;N)</translation>
    </message>
    <message>
        <source>Keep the film on the watchlist (%1)</source>
        <translation>将电影加入想看 (%1)</translation>
    </message>
    <message>
        <source>Leave the film out of lists (%1)</source>
        <translation>将电影排除出列表 (%1)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>评分(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>收回评分(&amp;T)</translation>
    </message>
</context>
<context>
    <name>autorec::FilmBrowser</name>
    <message>
        <source>Most rated</source>
        <translation>评分最多</translation>
    </message>
    <message>
        <source>Highest average</source>
        <translation>平均分最高</translation>
    </message>
    <message>
        <source>Best predicted for me</source>
        <translation>为我预测最高</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>我的评分</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>Movies as cards</source>
        <translation>电影（卡片）</translation>
    </message>
    <message>
        <source>Show the films as a table</source>
        <translation>以表格显示电影</translation>
    </message>
    <message>
        <source>Show the films as cards</source>
        <translation>以卡片显示电影</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Order of the films</source>
        <translation>电影排序方式</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>与表格相同</translation>
    </message>
</context>
<context>
    <name>autorec::FilmCardDelegate</name>
    <message>
        <source>Watchlist</source>
        <translation>想看</translation>
    </message>
</context>
<context>
    <name>autorec::FilmEffectModel</name>
    <message>
        <source>Film</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>我的评分</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>autorec::FilmFactsView</name>
    <message>
        <source>Facts and poster from &lt;a href=&quot;https://www.themoviedb.org&quot;&gt;TMDB&lt;/a&gt;. %1</source>
        <translation>资料和海报来自 &lt;a href=&quot;https://www.themoviedb.org&quot;&gt;TMDB&lt;/a&gt;。%1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>导演</translation>
    </message>
    <message>
        <source>With</source>
        <translation>主演</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>片长</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Source of the facts</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Set up pictures and facts</source>
        <translation>设置图片和资料</translation>
    </message>
    <message>
        <source>Posters, directors and actors: &lt;a href=&quot;#&quot;&gt;choose where they come from…&lt;/a&gt;</source>
        <translation>海报、导演和演员：&lt;a href=&quot;#&quot;&gt;选择来源…&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>autorec::FilmMapPanel</name>
    <message>
        <source>Find films on the map</source>
        <translation>在地图上查找电影</translation>
    </message>
    <message>
        <source>Map of the films</source>
        <translation>电影地图</translation>
    </message>
    <message>
        <source>Show in M&amp;ovies</source>
        <translation>在“电影”中显示(&amp;O)</translation>
    </message>
    <message>
        <source>Show the film on the Movies page</source>
        <translation>在“电影”页面显示此电影</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Look from further off (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation>完整地图(&amp;W)</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>显示完整地图 (0)</translation>
    </message>
    <message>
        <source>Looking into the model…</source>
        <translation>正在查看模型内部…</translation>
    </message>
    <message>
        <source>The map of its films is being drawn.</source>
        <translation>正在绘制其电影地图。</translation>
    </message>
    <message>
        <source>This model has no map</source>
        <translation>此模型没有地图</translation>
    </message>
    <message>
        <source>It keeps no vectors of films to lay out. Autoencoders and factor models do: train one on the Train page and use it.</source>
        <translation>它没有可供绘制的电影向量。自编码器和因子模型才有：请在“训练”页面训练一个并使用它。</translation>
    </message>
    <message>
        <source>%1 with a word like it</source>
        <translation>%1，片名含相近的词</translation>
    </message>
    <message>
        <source>Click a film, or go from film to film with the arrow keys.</source>
        <translation>点击电影，或用方向键在电影之间移动。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · my rating %2</source>
        <translation>%1 · 我的评分 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln 个数值</numerusform>
        </translation>
    </message>
    <message>
        <source>The model knows each film by a vector of %1. Across and up stand their first two principal components, which hold %2 and %3 of what the vectors differ by: films that lie close are alike to the model.</source>
        <translation>模型用由 %1组成的向量表示每部电影。横轴和纵轴为这些向量的前两个主成分，分别解释其方差的 %2 和 %3：位置相近的电影在模型看来也相似。</translation>
    </message>
</context>
<context>
    <name>autorec::FilmTable</name>
    <message>
        <source>%1, on your watchlist</source>
        <translation>%1，在您的想看列表中</translation>
    </message>
</context>
<context>
    <name>autorec::FirstStepsPanel</name>
    <message>
        <source>Change Picks</source>
        <translation>更改选择</translation>
    </message>
    <message>
        <source>Show the kinds of films again</source>
        <translation>重新显示各类电影</translation>
    </message>
    <message>
        <source>Sharpen My List</source>
        <translation>优化我的列表</translation>
    </message>
    <message>
        <source>Rate films that tell most about what you like</source>
        <translation>给最能反映您喜好的电影评分</translation>
    </message>
    <message>
        <source>Rate next · %1 so far</source>
        <translation>接着评分 · 目前 %1</translation>
    </message>
    <message>
        <source>Rate next · %1 of %2</source>
        <translation>接着评分 · %1/%2</translation>
    </message>
    <message>
        <source>Your list is made from your ratings alone; what you picked no longer counts.</source>
        <translation>列表仅依据您的评分生成；之前的选择不再计入。</translation>
    </message>
    <message>
        <source>Now rate films that you know below. What you picked counts less with every rating, and no longer from the fifth on.</source>
        <translation>现在请在下方给看过的电影评分。每评一部，之前的选择影响就减小一些，从第五个评分起不再计入。</translation>
    </message>
    <message>
        <source>What you picked counts less with every rating, and no longer from the fifth on.</source>
        <translation>每评一部，之前的选择影响就减小一些，从第五个评分起不再计入。</translation>
    </message>
    <message>
        <source>&amp;Import My Ratings…</source>
        <translation>导入我的评分(&amp;I)…</translation>
    </message>
    <message>
        <source>From IMDb, Letterboxd, Trakt and other film sites, or a table of your own</source>
        <translation>来自 IMDb、Letterboxd、Trakt 等电影网站，或您自己的表格</translation>
    </message>
    <message>
        <source>Pick Films I &amp;Love…</source>
        <translation>挑选我喜欢的电影(&amp;L)…</translation>
    </message>
    <message>
        <source>Search for films and click their stars</source>
        <translation>搜索电影并点击星星评分</translation>
    </message>
    <message>
        <source>Which films do you like?</source>
        <translation>您喜欢哪些电影？</translation>
    </message>
    <message>
        <source>Your list gets better with every answer</source>
        <translation>每回答一次，列表就更合心意</translation>
    </message>
    <message>
        <source>So far you have rated only films that you do not like. Your list knows what to leave out, but not what you love: rate some films that you like.</source>
        <translation>目前您只给不喜欢的电影评了分。列表知道该排除什么，但不知道您喜爱什么：请给一些喜欢的电影评分。</translation>
    </message>
    <message>
        <source>AutoRec Explorer learns from the ratings of many people which films you are likely to love. Rate films that you know, pick two or three kinds of films, or import the ratings that you have; they stay on this computer.</source>
        <translation>AutoRec Explorer 从众人的评分中学习您可能喜爱哪些电影。请给看过的电影评分，选择两三种电影，或导入已有的评分；它们只保存在本机。</translation>
    </message>
    <message>
        <source>Rate a few more films that you know.</source>
        <translation>请再给几部看过的电影评分。</translation>
    </message>
</context>
<context>
    <name>autorec::GenreChoice</name>
    <message>
        <source>not %1</source>
        <comment>a genre</comment>
        <translation>不含%1</translation>
    </message>
    <message>
        <source>Genres that films must have, and genres that they must not have</source>
        <translation>电影必须具有的类型和不能具有的类型</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>类型(&amp;G)</translation>
    </message>
    <message>
        <source>Genres: all</source>
        <translation>类型：全部</translation>
    </message>
    <message>
        <source>Genres: %1</source>
        <translation>类型：%1</translation>
    </message>
</context>
<context>
    <name>autorec::GenreLegend</name>
    <message>
        <source>rated by me</source>
        <translation>我已评分</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Show films whose main genre this is: the rarest of those in the legend that they have</source>
        <translation>显示主要类型为此项的电影；主要类型指电影所属的图例类型中最少见的一个</translation>
    </message>
</context>
<context>
    <name>autorec::GenreTable</name>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>想要</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Films have at least one of the wanted genres</source>
        <translation>电影至少具有一个想要的类型</translation>
    </message>
    <message>
        <source>Films have none of the excluded genres</source>
        <translation>电影不具有任何排除的类型</translation>
    </message>
    <message>
        <source>%1 wanted</source>
        <translation>%1：想要</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1：排除</translation>
    </message>
</context>
<context>
    <name>autorec::GroupControls</name>
    <message>
        <source>Who watches</source>
        <translation>谁来看</translation>
    </message>
    <message>
        <source>Also films that one of us has &amp;seen</source>
        <translation>包括有人看过的电影(&amp;S)</translation>
    </message>
    <message>
        <source>Films that all of you have seen stay out</source>
        <translation>所有人都看过的电影不会列出</translation>
    </message>
    <message>
        <source>&amp;Best on average</source>
        <translation>平均最佳(&amp;B)</translation>
    </message>
    <message>
        <source>Nobody is bo&amp;red</source>
        <translation>无人扫兴(&amp;R)</translation>
    </message>
    <message>
        <source>Ta&amp;ke turns</source>
        <translation>轮流选片(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Who watches</source>
        <translation>谁来看(&amp;W)</translation>
    </message>
    <message>
        <source>How films are chosen</source>
        <translation>选片方式</translation>
    </message>
    <message>
        <source>no ratings of these films</source>
        <translation>未给这些电影评分</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, number of ratings</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>First come the films that stand high in all of your own lists, on average.</source>
        <translation>在各人列表中平均排名靠前的电影排在前面。</translation>
    </message>
    <message>
        <source>A film counts as much as it does for whoever wants it least.</source>
        <translation>每部电影以最不想看它的人为准。</translation>
    </message>
    <message>
        <source>Each of you in turn gets the film that stands highest in their own list.</source>
        <translation>每人轮流得到自己列表中排名最高的电影。</translation>
    </message>
</context>
<context>
    <name>autorec::GroupListModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>轮到</translation>
    </message>
    <message>
        <source>Whose turn it was to choose</source>
        <translation>轮到谁选片</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Each person&apos;s rating that speaks for this film more than for others</source>
        <translation>每个人的评分中，相比其他电影更支持推荐此电影的那个</translation>
    </message>
    <message>
        <source>The stars that are predicted for %1</source>
        <translation>为 %1 预测的星数</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>film and genres</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>看过：%1</translation>
    </message>
    <message>
        <source>%1 has seen it and gave it %2.</source>
        <translation>%1 看过，打了 %2 星。</translation>
    </message>
    <message>
        <source>Predicted stars for %1. The order also counts how many ratings a prediction rests on.</source>
        <translation>为 %1 预测的星数。排序还考虑预测所依据的评分数量。</translation>
    </message>
    <message>
        <source>No stars are predicted here; the bar compares it with the other films for %1.</source>
        <translation>此处不预测星数；条形表示对 %1 而言与其他电影相比的高低。</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a person and their stars</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>film, then people and their stars</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The reasons are being worked out.</source>
        <translation>正在计算推荐理由。</translation>
    </message>
    <message>
        <source>No single rating speaks for this film more than for others.</source>
        <translation>没有哪个评分更支持推荐此电影而非其他电影。</translation>
    </message>
    <message>
        <source>%1 gave %2 to %3</source>
        <translation>%1 给《%3》打了 %2 星</translation>
    </message>
</context>
<context>
    <name>autorec::HandMatchPanel</name>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Matched by hand</source>
        <translation>手动匹配</translation>
    </message>
    <message>
        <source>Search the data set for the selected film</source>
        <translation>在数据集中搜索所选电影</translation>
    </message>
    <message>
        <source>Films of the data set that were found</source>
        <translation>在数据集中找到的电影</translation>
    </message>
    <message>
        <source>Films that the data set does not have</source>
        <translation>数据集中没有的电影</translation>
    </message>
    <message>
        <source>Select a film above, and search for it here</source>
        <translation>在上方选择一部电影，然后在此搜索</translation>
    </message>
    <message>
        <source>&amp;Use This Film</source>
        <translation>使用此电影(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;No Film</source>
        <translation>无对应电影(&amp;N)</translation>
    </message>
</context>
<context>
    <name>autorec::ImdbSection</name>
    <message>
        <source>Running times, directors and actors of all films at once, from IMDb&apos;s files title.basics, title.crew, title.principals and name.basics (.tsv.gz). Download them from &lt;a href=&quot;https://datasets.imdbws.com&quot;&gt;datasets.imdbws.com&lt;/a&gt; into one folder. IMDb allows &lt;a href=&quot;https://developer.imdb.com/non-commercial-datasets/&quot;&gt;personal and non-commercial use&lt;/a&gt; only. %1</source>
        <translation>一次获取所有电影的片长、导演和演员，来自 IMDb 的文件 title.basics、title.crew、title.principals 和 name.basics (.tsv.gz)。请从 &lt;a href=&quot;https://datasets.imdbws.com&quot;&gt;datasets.imdbws.com&lt;/a&gt; 下载到同一文件夹。IMDb 仅允许&lt;a href=&quot;https://developer.imdb.com/non-commercial-datasets/&quot;&gt;个人和非商业用途&lt;/a&gt;。%1</translation>
    </message>
    <message>
        <source>IMDb&apos;s files</source>
        <translation>IMDb 文件</translation>
    </message>
    <message>
        <source>Folder of IMDb&apos;s files</source>
        <translation>IMDb 文件所在的文件夹</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose the folder of IMDb&apos;s files…</source>
        <translation>选择 IMDb 文件所在的文件夹…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read IMDb&apos;s files for this data set</source>
        <translation>为此数据集读取 IMDb 文件</translation>
    </message>
    <message>
        <source>Progress of reading IMDb&apos;s files</source>
        <translation>IMDb 文件的读取进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop reading IMDb&apos;s files</source>
        <translation>停止读取 IMDb 文件</translation>
    </message>
    <message>
        <source>Folder of IMDb&apos;s Files</source>
        <translation>IMDb 文件所在的文件夹</translation>
    </message>
    <message>
        <source>Reading, which takes a few minutes. You can close this window.</source>
        <translation>正在读取，需要几分钟。可以关闭此窗口。</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>未使用。</translation>
    </message>
    <message>
        <source>Read again after opening another data set or downloading newer files.</source>
        <translation>打开其他数据集或下载更新的文件后，请重新读取。</translation>
    </message>
    <message>
        <source>Facts of %1 were read.</source>
        <translation>已读取 %1的资料。</translation>
    </message>
    <message>
        <source>Not in the folder: %1.</source>
        <translation>文件夹中没有：%1。</translation>
    </message>
</context>
<context>
    <name>autorec::ImportDialog</name>
    <message>
        <source>&amp;Keep my own ratings where I have rated a film already</source>
        <translation>已评过分的电影保留我自己的评分(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Also keep ratings of films that are not in this data set; they count as soon as one has them</source>
        <translation>同时保留不在此数据集中的电影的评分(&amp;A)；有数据集包含它们时即生效</translation>
    </message>
    <message>
        <source>Import Ratings from %1</source>
        <translation>导入来自 %1 的评分</translation>
    </message>
    <message>
        <source>Matched (%1)</source>
        <translation>已匹配 (%1)</translation>
    </message>
    <message>
        <source>To choose (%1)</source>
        <translation>待选择 (%1)</translation>
    </message>
    <message>
        <source>Not in this data set (%1)</source>
        <translation>不在此数据集中 (%1)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>原评分</translation>
    </message>
    <message>
        <source>Films that were matched</source>
        <translation>已匹配的电影</translation>
    </message>
    <message>
        <source>Which film?</source>
        <translation>哪部电影？</translation>
    </message>
    <message>
        <source>Films to choose from several</source>
        <translation>有多个候选的电影</translation>
    </message>
    <message>
        <source>Which film is %1?</source>
        <translation>%1 是哪部电影？</translation>
    </message>
    <message>
        <source>Not chosen: left out</source>
        <translation>未选择：略过</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lines that were left out</source>
        <translation>略过的行</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 另有 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln rating(s)</source>
        <translation>
            <numerusform>导入 %Ln 个评分(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale of the ratings in the file</source>
        <translation>文件中评分所用的评分制</translation>
    </message>
    <message>
        <source>Whose ratings of the file</source>
        <translation>使用文件中谁的评分</translation>
    </message>
    <message>
        <source>Put the films to see on my &amp;watchlist</source>
        <translation>将文件中想看的电影加入我的“想看”(&amp;W)</translation>
    </message>
    <message>
        <source>Out of %1</source>
        <translation>%1 分制</translation>
    </message>
    <message>
        <source>&amp;Ratings in the file:</source>
        <translation>文件中的评分(&amp;R)：</translation>
    </message>
    <message>
        <source>Whose ratings?</source>
        <translation>谁的评分？</translation>
    </message>
    <message>
        <source>The file has the ratings of several people. Choose whose you want.</source>
        <translation>文件包含多人的评分。请选择要使用谁的评分。</translation>
    </message>
    <message>
        <source>The ratings do not tell their scale. Choose it.</source>
        <translation>无法从评分判断其评分制。请选择。</translation>
    </message>
    <message>
        <source>Check the scale: other scales would fit, too.</source>
        <translation>请核对评分制：其他评分制也可能符合。</translation>
    </message>
    <message>
        <source>To see (%1)</source>
        <translation>想看 (%1)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Films to see</source>
        <translation>想看的电影</translation>
    </message>
    <message>
        <source>the movie id does not count: the row names another film</source>
        <translation>忽略电影 ID：该行写的是另一部电影</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln film(s) to see</source>
        <translation>
            <numerusform>导入 %Ln 部想看的电影(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic: out of %1</source>
        <translation>自动：满分 %1</translation>
    </message>
</context>
<context>
    <name>autorec::ImportReportView</name>
    <message>
        <source>Every line was read; nothing was left out.</source>
        <translation>所有行均已读取；没有略过任何内容。</translation>
    </message>
    <message>
        <source>Lines that could not be read and were left out: %1.</source>
        <translation>无法读取而略过的行：%1。</translation>
    </message>
    <message>
        <source>Ratings of the same movie by the same user, of which the latest was kept: %1.</source>
        <translation>同一用户对同一电影的重复评分，已保留最新的：%1。</translation>
    </message>
    <message>
        <source>Ratings left out because less was asked for: %1.</source>
        <translation>因限定范围而略过的评分：%1。</translation>
    </message>
    <message>
        <source>Movies that nobody rated: %1.</source>
        <translation>无人评分的电影：%1。</translation>
    </message>
    <message>
        <source>Rated movies without a title: %1.</source>
        <translation>有评分但无片名的电影：%1。</translation>
    </message>
    <message>
        <source>Titles that another movie has, too: %1.</source>
        <translation>与其他电影重复的片名：%1。</translation>
    </message>
    <message>
        <source>Lines that were not in UTF-8 and were taken for Latin-1: %1.</source>
        <translation>非 UTF-8、按 Latin-1 读取的行：%1。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>What was left out, or is worth a look</source>
        <translation>略过的内容，或值得留意之处</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>行内容</translation>
    </message>
    <message>
        <source>not UTF-8, taken for Latin-1</source>
        <translation>非 UTF-8，按 Latin-1 读取</translation>
    </message>
    <message>
        <source>a title that another movie has, too</source>
        <translation>与其他电影重复的片名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that say &quot;seen, but not rated&quot;, left out: %1.</source>
        <translation>标明“看过但未评分”而略过的行：%1。</translation>
    </message>
    <message>
        <source>Ratings without a time: %1.</source>
        <translation>没有时间的评分：%1。</translation>
    </message>
    <message>
        <source>Times that cannot be read: %1.</source>
        <translation>无法读取的时间：%1。</translation>
    </message>
    <message>
        <source>a time that cannot be read</source>
        <translation>无法读取的时间</translation>
    </message>
</context>
<context>
    <name>autorec::InsidePage</name>
    <message>
        <source>Look Inside</source>
        <translation>模型内部</translation>
    </message>
    <message>
        <source>Views of the model</source>
        <translation>模型视图</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>单元(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Map of films</source>
        <translation>电影地图(&amp;M)</translation>
    </message>
    <message>
        <source>Wei&amp;ghts</source>
        <translation>权重(&amp;G)</translation>
    </message>
    <message>
        <source>A model is being prepared</source>
        <translation>正在准备模型</translation>
    </message>
    <message>
        <source>It can be looked into in a moment.</source>
        <translation>稍后即可查看其内部。</translation>
    </message>
    <message>
        <source>No model is in use</source>
        <translation>没有使用中的模型</translation>
    </message>
    <message>
        <source>Open a data set on the Data page, and a model is fitted to it; or train one on the Train page and use it.</source>
        <translation>请在“数据”页面打开数据集，程序会为其拟合模型；或在“训练”页面训练一个并使用它。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It holds one weight from every film to every other instead, and adds up those from the films that you like. See Weights.</source>
        <translation>它保存的是每部电影到其他每部电影的权重，并将来自您喜欢的电影的权重相加。请见“权重”。</translation>
    </message>
    <message>
        <source>It knows how far each film and each person is above the mean, and nothing of tastes. See Weights.</source>
        <translation>它只知道每部电影和每个人比平均值高多少，对口味一无所知。请见“权重”。</translation>
    </message>
    <message>
        <source>It gives everybody the same films and looks at nobody&apos;s ratings.</source>
        <translation>它向所有人推荐相同的电影，不看任何人的评分。</translation>
    </message>
</context>
<context>
    <name>autorec::LibraryPanel</name>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>%1 users, %2 movies</source>
        <translation>%1 个用户，%2 部电影</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Data sets that were opened</source>
        <translation>曾经打开的数据集</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Take it off this list; its files stay where they are (Delete)</source>
        <translation>从此列表中移除；文件仍保留在原处 (Delete)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
</context>
<context>
    <name>autorec::ListComparisonModel</name>
    <message>
        <source>Also at place %1 of %2</source>
        <translation>在“%2”中也排第 %1 位</translation>
    </message>
</context>
<context>
    <name>autorec::ListControls</name>
    <message>
        <source>Include films without a &amp;title</source>
        <translation>包括没有片名的电影(&amp;T)</translation>
    </message>
    <message>
        <source>From popular to niche</source>
        <translation>从热门到小众</translation>
    </message>
    <message>
        <source>To the left, films that many people rated; to the right, films that few know</source>
        <translation>左侧为很多人评过分的电影；右侧为少有人知的电影</translation>
    </message>
    <message>
        <source>From safe to diverse</source>
        <translation>从稳妥到多样</translation>
    </message>
    <message>
        <source>To the left, the best films one by one; to the right, films unlike each other</source>
        <translation>左侧为逐部最优的电影；右侧为彼此不同的电影</translation>
    </message>
    <message>
        <source>List for</source>
        <translation>列表对象</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>A user of the data set</source>
        <translation>数据集中的用户</translation>
    </message>
    <message>
        <source>Id of the user</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Number of films</source>
        <translation>电影数</translation>
    </message>
    <message>
        <source>Films that the data set lists without a title, or not at all</source>
        <translation>数据集中没有片名或根本未收录的电影</translation>
    </message>
    <message>
        <source>List &amp;for</source>
        <translation>列表对象(&amp;F)</translation>
    </message>
    <message>
        <source>Fil&amp;ms</source>
        <translation>电影数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Popular</source>
        <translation>热门(&amp;P)</translation>
    </message>
    <message>
        <source>Niche</source>
        <translation>小众</translation>
    </message>
    <message>
        <source>&amp;Safe</source>
        <translation>稳妥(&amp;S)</translation>
    </message>
    <message>
        <source>Diverse</source>
        <translation>多样</translation>
    </message>
    <message>
        <source>The user&apos;s id in the data set: type one, or use the arrow keys</source>
        <translation>数据集中的用户 ID：直接输入，或使用方向键</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>A random user</source>
        <translation>随机用户</translation>
    </message>
    <message>
        <source>Go to a random user of the data set</source>
        <translation>转到数据集中的随机用户</translation>
    </message>
</context>
<context>
    <name>autorec::ListExport</name>
    <message>
        <source>Recommended to me</source>
        <translation>为我推荐</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>recommendations for Letterboxd</source>
        <translation>Letterboxd 推荐列表</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>导出列表</translation>
    </message>
</context>
<context>
    <name>autorec::ListLimit</name>
    <message>
        <source>Only From This List</source>
        <translation>仅限此列表</translation>
    </message>
    <message>
        <source>Lists of films (*.csv *.tsv *.txt *.json *.zip);;All files (*)</source>
        <translation>电影列表 (*.csv *.tsv *.txt *.json *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, number of films</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>file, number, films</comment>
        <translation>%1，%3中的 %2 部</translation>
    </message>
    <message numerus="yes">
        <source>Not found in this data set: %1, and %Ln more film(s).</source>
        <translation>
            <numerusform>不在此数据集中：%1，以及另外 %Ln 部电影。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this data set: %1.</source>
        <translation>不在此数据集中：%1。</translation>
    </message>
</context>
<context>
    <name>autorec::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open Data Set File…</source>
        <translation>打开数据集文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open Data Set &amp;Folder…</source>
        <translation>打开数据集文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;Part of a Data Set…</source>
        <translation>打开数据集的一部分(&amp;P)…</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>打开演示数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>语言将在程序重新启动后更改。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About AutoRec Explorer</source>
        <translation>关于 AutoRec Explorer(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;Model File…</source>
        <translation>打开模型文件(&amp;M)…</translation>
    </message>
    <message>
        <source>Open Model File</source>
        <translation>打开模型文件</translation>
    </message>
    <message>
        <source>AutoRec models (*.autorec)</source>
        <translation>AutoRec 模型 (*.autorec)</translation>
    </message>
    <message>
        <source>The model is put in use. It stands among the experiments as run %1.</source>
        <translation>模型已投入使用，并作为运行 %1 列入实验。</translation>
    </message>
    <message>
        <source>Pictures and Fa&amp;cts…</source>
        <translation>图片和资料(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>autorec::ModelService</name>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1 (运行 %2)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Trained when the data set was opened</source>
        <translation>打开数据集时训练</translation>
    </message>
    <message>
        <source>The model is in use but could not be kept: %1</source>
        <translation>模型正在使用，但无法保存：%1</translation>
    </message>
    <message>
        <source>%1 is used until %2 is trained</source>
        <translation>%2 训练完成前由 %1 暂代</translation>
    </message>
    <message>
        <source>the list is final, the predicted stars are not yet</source>
        <translation>列表已是最终结果，预测星数尚未确定</translation>
    </message>
</context>
<context>
    <name>autorec::MovieDetails</name>
    <message>
        <source>Select a film to see its details.</source>
        <translation>选择一部电影以查看其信息。</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>我的评分</translation>
    </message>
    <message>
        <source>Predicted for me</source>
        <translation>为我预测</translation>
    </message>
    <message>
        <source>Ratings by stars</source>
        <translation>评分星级分布</translation>
    </message>
    <message>
        <source>Similar films</source>
        <translation>相似电影</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>no genres listed</source>
        <translation>未列出类型</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Nobody in this data set rated it.</source>
        <translation>此数据集中无人评分。</translation>
    </message>
    <message>
        <source>%1 on average of %2</source>
        <translation>平均 %1 星，共 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Most likely %1 stars</source>
        <translation>最可能为 %1 星</translation>
    </message>
    <message>
        <source>Most likely between %1 and %2 stars</source>
        <translation>最可能在 %1 到 %2 星之间</translation>
    </message>
    <message>
        <source>The probability that your rating would be one of these is at least %1.</source>
        <translation>您的评分为其中之一的概率至少为 %1。</translation>
    </message>
    <message>
        <source>How likely each rating is, as the model in use predicts yours</source>
        <translation>当前模型预测您给出各个评分的可能性</translation>
    </message>
</context>
<context>
    <name>autorec::MovieFilterBar</name>
    <message>
        <source>Only films I have not &amp;rated</source>
        <translation>仅我未评分的电影(&amp;R)</translation>
    </message>
    <message>
        <source>Search films</source>
        <translation>搜索电影</translation>
    </message>
    <message>
        <source>Least number of ratings</source>
        <translation>最少评分数</translation>
    </message>
    <message>
        <source>Least number of ratings that a film must have</source>
        <translation>电影至少应有的评分数</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Ratings, &amp;at least</source>
        <translation>评分数至少(&amp;A)</translation>
    </message>
    <message>
        <source>Search by title, year or genre (Ctrl+F)</source>
        <translation>按片名、年份或类型搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 年起</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1 年</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>not rated by me</source>
        <translation>我未评分</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至多 %1</translation>
    </message>
</context>
<context>
    <name>autorec::MovieTableModel</name>
    <message>
        <source>What the model in use expects you to give</source>
        <translation>当前模型预计您会给出的评分</translation>
    </message>
    <message>
        <source>How high the model in use places each film for you; this model gives no stars</source>
        <translation>当前模型为您把每部电影排在多高的位置；此模型不预测星数</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分数</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Predicted for me</source>
        <translation>为我预测</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>我的评分</translation>
    </message>
    <message>
        <source>above %1% of the films</source>
        <translation>高于 %1% 的电影</translation>
    </message>
    <message>
        <source>Click a star to rate, the same one again to take it back. Keys: 1 to 9 for ½ to 4½ stars, 0 for 5.</source>
        <translation>点击星星评分，再次点击同一颗则收回。按键：1 至 9 为 ½ 至 4½ 星，0 为 5 星。</translation>
    </message>
    <message>
        <source>%1: %2 stars</source>
        <translation>%1：%2 星</translation>
    </message>
    <message>
        <source>%1: not rated</source>
        <translation>%1：未评分</translation>
    </message>
</context>
<context>
    <name>autorec::MoviesPage</name>
    <message>
        <source>Movies</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>Show all films</source>
        <translation>显示全部电影</translation>
    </message>
    <message>
        <source>Take the search and all filters back</source>
        <translation>清除搜索和所有筛选条件</translation>
    </message>
    <message>
        <source>%1 of %2 films</source>
        <translation>%1 / %2 部电影</translation>
    </message>
    <message>
        <source>%1 · no title has that word; these have one like it</source>
        <translation>%1 · 没有片名包含该词；以下片名含相近的词</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>未打开数据集</translation>
    </message>
    <message>
        <source>Open one with File ▸ Open Data Set, or drop a file or folder on this window.</source>
        <translation>通过“文件 ▸ 打开数据集文件”打开，或将文件或文件夹拖放到此窗口。</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>没有符合条件的电影</translation>
    </message>
    <message>
        <source>Type less of the title, or press Show all films above.</source>
        <translation>请少输入几个字，或点击上方的“显示全部电影”。</translation>
    </message>
    <message>
        <source>%1 · best match first</source>
        <translation>%1 · 最佳匹配优先</translation>
    </message>
    <message>
        <source>Details of the film</source>
        <translation>影片详情</translation>
    </message>
</context>
<context>
    <name>autorec::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>autorec::Notice</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>autorec::OpenOptionsDialog</name>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>加载范围</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Least ratings of a user</source>
        <translation>用户的最少评分数</translation>
    </message>
    <message>
        <source>Least ratings of a movie</source>
        <translation>电影的最少评分数</translation>
    </message>
    <message>
        <source>First files of the Netflix Prize</source>
        <translation>Netflix Prize 的前几个文件</translation>
    </message>
    <message>
        <source>Share of the users, in percent</source>
        <translation>用户比例（百分比）</translation>
    </message>
    <message>
        <source>% at random</source>
        <translation>% 随机</translation>
    </message>
    <message>
        <source>Seed by which users are drawn</source>
        <translation>抽取用户的种子</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>种子 </translation>
    </message>
    <message>
        <source>&amp;Users with at least</source>
        <translation>用户至少有(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Movies with at least</source>
        <translation>电影至少有(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Share of the users</source>
        <translation>用户比例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>起始日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>早于(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Netflix files</source>
        <translation>Netflix 文件(&amp;N)</translation>
    </message>
    <message>
        <source> ratings</source>
        <translation> 个评分</translation>
    </message>
    <message>
        <source>No ratings were recognised. If it is a text with columns, say what they are.</source>
        <translation>未识别到评分。如果是分列的文本，请指定各列的含义。</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>格式：%1</translation>
    </message>
</context>
<context>
    <name>autorec::PairPanel</name>
    <message>
        <source>How alike you are</source>
        <translation>口味相似度</translation>
    </message>
    <message>
        <source>You have much the same taste</source>
        <translation>口味非常接近</translation>
    </message>
    <message>
        <source>Your tastes are alike</source>
        <translation>口味相近</translation>
    </message>
    <message>
        <source>Your tastes are a little alike</source>
        <translation>口味略有相近</translation>
    </message>
    <message>
        <source>Your tastes have little to do with each other</source>
        <translation>口味关联不大</translation>
    </message>
    <message>
        <source>Your tastes are opposed</source>
        <translation>口味相反</translation>
    </message>
    <message>
        <source>%1: correlation %2 on the %3 that you both rated.</source>
        <translation>%1：在两人都评过分的 %3中，相关系数为 %2。</translation>
    </message>
    <message>
        <source>%1 That is a small number: it may be chance.</source>
        <translation>%1数量较少，可能只是巧合。</translation>
    </message>
    <message>
        <source>You have rated none of the same films.</source>
        <translation>两人没有评过相同的电影。</translation>
    </message>
    <message>
        <source>You both rated only %1, too few to compare.</source>
        <translation>两人都评过分的只有 %1，不足以比较。</translation>
    </message>
    <message>
        <source>You both rated %1, but one of you gave all of them the same.</source>
        <translation>两人都评过 %1，但其中一人给的分全部相同。</translation>
    </message>
    <message>
        <source>%1 %2, going by what the model predicts for each of you (correlation %3).</source>
        <translation>%1根据模型对每个人的预测，%2（相关系数 %3）。</translation>
    </message>
    <message>
        <source>You both love %1.</source>
        <translation>两人都喜爱：%1。</translation>
    </message>
    <message>
        <source>%1 (%2 %3, %4 %5)</source>
        <comment>film, then each person and their stars</comment>
        <translation>%1（%2 %3，%4 %5）</translation>
    </message>
    <message>
        <source>You disagree on %1.</source>
        <translation>看法不同：%1。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people</comment>
        <translation>%1 和 %2</translation>
    </message>
</context>
<context>
    <name>autorec::PanelMenu</name>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Panels to show</source>
        <translation>要显示的面板</translation>
    </message>
    <message>
        <source>Choose what is shown of a training</source>
        <translation>选择训练时显示哪些内容</translation>
    </message>
</context>
<context>
    <name>autorec::ParameterEditor</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, separated by commas</source>
        <translation>%1，以半角逗号分隔</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Give %1: %2.</source>
        <translation>请输入%1：%2。</translation>
    </message>
</context>
<context>
    <name>autorec::ParameterForm</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This model has no parameters.</source>
        <translation>此模型没有参数。</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>恢复默认值 %1</translation>
    </message>
</context>
<context>
    <name>autorec::PersonalFilmsModel</name>
    <message>
        <source>Title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>我的评分</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>not in this data set</source>
        <translation>不在此数据集中</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>autorec::PickPanel</name>
    <message>
        <source>Tonight, for you</source>
        <translation>今晚为您推荐</translation>
    </message>
    <message>
        <source>Predicted for you</source>
        <translation>为您预测</translation>
    </message>
    <message>
        <source>Add to watchlist</source>
        <translation>加入想看</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>我看过</translation>
    </message>
    <message>
        <source>Rate the film</source>
        <translation>给这部电影评分</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>不适合我</translation>
    </message>
    <message>
        <source>Leave the film out of lists</source>
        <translation>不再在列表中显示这部电影</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show the film among all films</source>
        <translation>在所有电影中显示</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How far the stars may be off: two of three ratings lie within this range</source>
        <translation>星级可能的偏差：三分之二的评分落在此范围内</translation>
    </message>
    <message>
        <source>Remove from watchlist</source>
        <translation>从想看中移除</translation>
    </message>
</context>
<context>
    <name>autorec::PictureFolderSection</name>
    <message>
        <source>Your own pictures</source>
        <translation>您自己的图片</translation>
    </message>
    <message>
        <source>A folder of posters. A picture is found by its name (tt0133093.jpg, or The Matrix (1999).jpg), by its folder (The Matrix (1999)/poster.jpg), or by the .nfo file of Kodi or Jellyfin beside it.</source>
        <translation>存放海报的文件夹。图片按文件名（tt0133093.jpg 或 The Matrix (1999).jpg）、所在文件夹（The Matrix (1999)/poster.jpg）或旁边的 Kodi 或 Jellyfin .nfo 文件识别。</translation>
    </message>
    <message>
        <source>Folder of your own pictures</source>
        <translation>您自己的图片文件夹</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose the folder of pictures…</source>
        <translation>选择图片文件夹…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Use no folder of pictures</source>
        <translation>不使用图片文件夹</translation>
    </message>
    <message>
        <source>Show unmatched pictures…</source>
        <translation>显示未匹配的图片…</translation>
    </message>
    <message>
        <source>Folder of Pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Covers are drawn.</source>
        <translation>封面由程序绘制。</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>正在查找图片…</translation>
    </message>
    <message>
        <source>No pictures found there.</source>
        <translation>未在其中找到图片。</translation>
    </message>
    <message>
        <source>%1 of %2 pictures show films of this data set.</source>
        <translation>%2 张图片中有 %1 张对应此数据集中的电影。</translation>
    </message>
    <message>
        <source>Unmatched Pictures</source>
        <translation>未匹配的图片</translation>
    </message>
    <message>
        <source>Unmatched pictures</source>
        <translation>未匹配的图片</translation>
    </message>
    <message>
        <source>These show no film of this data set, or may show several. The IMDb id or title and year as the name make it clear.</source>
        <translation>这些图片不对应此数据集中的任何电影，或可能对应多部。以 IMDb 编号或片名加年份命名即可明确对应。</translation>
    </message>
</context>
<context>
    <name>autorec::PlotWidget</name>
    <message>
        <source>Plot options</source>
        <translation>图表选项</translation>
    </message>
    <message>
        <source>Scales, series and export. Drag a frame in the plot to look closer, double-click to see all again.</source>
        <translation>坐标轴、数据系列和导出。在图中拖出方框可放大，双击恢复全部。</translation>
    </message>
    <message>
        <source>Logarithmic &amp;x axis</source>
        <translation>对数 X 轴(&amp;X)</translation>
    </message>
    <message>
        <source>Logarithmic &amp;y axis</source>
        <translation>对数 Y 轴(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Smoothed lines</source>
        <translation>平滑曲线(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;whole range</source>
        <translation>显示完整范围(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation>数据系列(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>复制图像(&amp;C)</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>导出为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>导出为 SVG(&amp;V)…</translation>
    </message>
    <message>
        <source>Export as CS&amp;V…</source>
        <translation>导出为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>导出图表</translation>
    </message>
</context>
<context>
    <name>autorec::PredictionLabel</name>
    <message>
        <source>%1 stars, predicted by the model in use</source>
        <translation>当前模型预测 %1 星</translation>
    </message>
    <message>
        <source>Placed above %1% of the films by the model in use</source>
        <translation>当前模型将其排在 %1% 的电影之上</translation>
    </message>
</context>
<context>
    <name>autorec::ProfileButton</name>
    <message>
        <source>Profile: %1</source>
        <translation>档案：%1</translation>
    </message>
    <message>
        <source>&amp;New Profile…</source>
        <translation>新建档案(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename Profile…</source>
        <translation>重命名档案(&amp;R)…</translation>
    </message>
    <message>
        <source>Dele&amp;ted Profiles</source>
        <translation>已删除的档案(&amp;T)</translation>
    </message>
    <message>
        <source>%1: whose ratings these are. Switch, create, rename or delete a profile.</source>
        <translation>%1：评分属于此档案。可切换、新建、重命名或删除档案。</translation>
    </message>
    <message>
        <source>The only profile cannot be deleted</source>
        <translation>不能删除唯一的档案</translation>
    </message>
    <message>
        <source>&amp;Delete Profile “%1”</source>
        <translation>删除档案“%1”(&amp;D)</translation>
    </message>
    <message>
        <source>Create another profile first.</source>
        <translation>请先新建另一个档案。</translation>
    </message>
    <message>
        <source>Its ratings are kept; Undo or Deleted Profiles brings it back.</source>
        <translation>其评分会保留；可通过“撤销”或“已删除的档案”恢复。</translation>
    </message>
    <message>
        <source>%1 · %2 · deleted %3</source>
        <translation>%1 · %2 · 删除于 %3</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>永久删除(&amp;G)…</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Delete the profile %1 for good?</source>
        <translation>永久删除档案“%1”？</translation>
    </message>
    <message>
        <source>Its ratings, watchlist and marks (%1) are lost. This cannot be undone, and what was done before it cannot be undone either.</source>
        <translation>其评分、想看和标记（%1）将丢失。此操作无法撤销，此前的操作也将无法撤销。</translation>
    </message>
    <message>
        <source>Delete for &amp;Good</source>
        <translation>永久删除(&amp;G)</translation>
    </message>
    <message>
        <source>Bring Back Profile “%1”</source>
        <translation>恢复档案“%1”</translation>
    </message>
    <message>
        <source>Delete Profile “%1”</source>
        <translation>删除档案“%1”</translation>
    </message>
    <message>
        <source>Switch to Profile “%1”</source>
        <translation>切换到档案“%1”</translation>
    </message>
</context>
<context>
    <name>autorec::ProfileNameDialog</name>
    <message>
        <source>New Profile</source>
        <translation>新建档案</translation>
    </message>
    <message>
        <source>Rename Profile</source>
        <translation>重命名档案</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>&amp;Name of the profile:</source>
        <translation>档案名称(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>autorec::ProfileStore</name>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>档案需要名称。</translation>
    </message>
    <message>
        <source>A deleted profile has this name. Bring it back, or choose another name.</source>
        <translation>已删除的档案中有同名档案。请恢复它，或另选名称。</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>已有同名的档案。</translation>
    </message>
    <message>
        <source>The only profile cannot be deleted.</source>
        <translation>不能删除唯一的档案。</translation>
    </message>
</context>
<context>
    <name>autorec::QueueModel</name>
    <message>
        <source>By the best epoch so far, on the ratings set aside from the training part</source>
        <translation>按目前最佳轮次，在从训练部分留出的评分上评估</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>waiting until %1 is open</source>
        <translation>等待打开 %1</translation>
    </message>
    <message>
        <source>%1, %2, seed %3</source>
        <translation>%1，%2，种子 %3</translation>
    </message>
</context>
<context>
    <name>autorec::QueuePanel</name>
    <message>
        <source>Nothing in the queue</source>
        <translation>队列为空</translation>
    </message>
    <message>
        <source>“Add to queue” trains a model as soon as those before it are done. “Sweep…” adds one for each setting of the parameters that you choose, and ranks them here.</source>
        <translation>“加入队列”会在前面的训练完成后随即训练模型。“参数扫描…”会为所选参数的每种取值组合各添加一个训练，并在此排名。</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>停止当前训练</translation>
    </message>
    <message>
        <source>Ends what is being trained; its best epoch so far is kept, and the next one begins.</source>
        <translation>结束当前训练；保留其目前的最佳轮次，并开始下一个。</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Ends what is being trained and pauses the queue; those that wait stay.</source>
        <translation>结束当前训练并暂停队列；等待中的训练会保留。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Train it earlier</source>
        <translation>提前训练</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Train it later</source>
        <translation>推后训练</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take it off the list; a run that came of it stays on the Experiments page</source>
        <translation>从列表中移除；由此产生的运行仍保留在“实验”页面</translation>
    </message>
    <message>
        <source>Remove what is over</source>
        <translation>移除已结束的</translation>
    </message>
    <message>
        <source>Take all that is over off the list, also from leaderboards; the runs stay on the Experiments page</source>
        <translation>从列表和排行榜中移除所有已结束的训练；运行仍保留在“实验”页面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Progress of what is being trained</source>
        <translation>当前训练的进度</translation>
    </message>
    <message>
        <source>Queue of trainings</source>
        <translation>训练队列</translation>
    </message>
    <message>
        <source>Paused once this one is done.</source>
        <translation>当前训练完成后暂停。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>One is being trained, %1 waiting.</source>
        <translation>正在训练一个，%1等待中。</translation>
    </message>
    <message>
        <source>%1 waiting.</source>
        <translation>%1等待中。</translation>
    </message>
    <message>
        <source>All are over.</source>
        <translation>全部已结束。</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>继续队列</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <source>Trains those that wait, one after the other</source>
        <translation>依次训练等待中的模型</translation>
    </message>
    <message>
        <source>What is being trained goes on; no other is begun after it</source>
        <translation>当前训练会继续；之后不再开始新的训练</translation>
    </message>
</context>
<context>
    <name>autorec::RankedFilms</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>autorec::RateNextStrip</name>
    <message>
        <source>S&amp;kip</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source>Ask about another film</source>
        <translation>换一部电影</translation>
    </message>
    <message>
        <source>Haven&apos;&amp;t Seen</source>
        <translation>没看过(&amp;T)</translation>
    </message>
    <message>
        <source>Do not ask about this film; lists may still hold it</source>
        <translation>不再询问此电影；它仍可能出现在列表中</translation>
    </message>
    <message>
        <source>Your rating of %1</source>
        <translation>您对《%1》的评分</translation>
    </message>
    <message>
        <source>Looking for a film to ask about…</source>
        <translation>正在寻找要询问的电影…</translation>
    </message>
    <message>
        <source>There is no film left to ask about</source>
        <translation>没有可询问的电影了</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>您的评分</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>跳过《%1》</translation>
    </message>
    <message>
        <source>Mark %1 as Not Seen</source>
        <translation>将《%1》标记为没看过</translation>
    </message>
</context>
<context>
    <name>autorec::RatingComparison</name>
    <message>
        <source>%1 stars: you %2, the crowd %3</source>
        <translation>%1 星：我 %2，大众 %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message>
        <source>The crowd</source>
        <translation>大众</translation>
    </message>
</context>
<context>
    <name>autorec::RatingHistogram</name>
    <message>
        <source>%1 stars: %2</source>
        <translation>%1 星：%2</translation>
    </message>
</context>
<context>
    <name>autorec::RatingsPage</name>
    <message>
        <source>My Ratings</source>
        <translation>我的评分</translation>
    </message>
    <message>
        <source>My films</source>
        <translation>我的电影</translation>
    </message>
    <message>
        <source>Which films</source>
        <translation>显示哪些电影</translation>
    </message>
    <message>
        <source>Search my films</source>
        <translation>搜索我的电影</translation>
    </message>
    <message>
        <source>Search my films (Ctrl+F)</source>
        <translation>搜索我的电影 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Rated (%1)</source>
        <translation>已评分 (%1)</translation>
    </message>
    <message>
        <source>Watchlist (%1)</source>
        <translation>想看 (%1)</translation>
    </message>
    <message>
        <source>Not interested (%1)</source>
        <translation>不感兴趣 (%1)</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>没有符合条件的电影</translation>
    </message>
    <message>
        <source>Type less of the title.</source>
        <translation>请少输入几个字。</translation>
    </message>
    <message>
        <source>You have not rated a film yet</source>
        <translation>尚未给电影评分</translation>
    </message>
    <message>
        <source>Your watchlist is empty</source>
        <translation>想看列表为空</translation>
    </message>
    <message>
        <source>Select a film in Discover or Movies and press Ctrl+D, or choose Watchlist in its menu.</source>
        <translation>在“发现”或“电影”页面选择一部电影并按 Ctrl+D，或在其菜单中选择“想看”。</translation>
    </message>
    <message>
        <source>No film is left out of your lists</source>
        <translation>没有电影被排除出列表</translation>
    </message>
    <message>
        <source>Select a film in Discover or Movies and press Ctrl+H, or choose Not interested in its menu.</source>
        <translation>在“发现”或“电影”页面选择一部电影并按 Ctrl+H，或在其菜单中选择“不感兴趣”。</translation>
    </message>
    <message>
        <source>Take Back &amp;Rating</source>
        <translation>收回评分(&amp;R)</translation>
    </message>
    <message>
        <source>Take off &amp;Watchlist</source>
        <translation>移出想看(&amp;W)</translation>
    </message>
    <message>
        <source>Let into &amp;Lists Again</source>
        <translation>重新允许进入列表(&amp;L)</translation>
    </message>
    <message>
        <source>%1 (Delete)</source>
        <translation>%1 (Delete)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Import and &amp;Export</source>
        <translation>导入和导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export Ratings as &amp;CSV…</source>
        <translation>将评分导出为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Export Ratings for &amp;Letterboxd…</source>
        <translation>为 Letterboxd 导出评分(&amp;L)…</translation>
    </message>
    <message>
        <source>Import Ratings</source>
        <translation>导入评分</translation>
    </message>
    <message>
        <source>Ratings imported: %1. Edit › Undo takes all of them back.</source>
        <translation>已导入评分：%1。可通过“编辑 › 撤销”全部收回。</translation>
    </message>
    <message>
        <source>My ratings</source>
        <translation>我的评分</translation>
    </message>
    <message>
        <source>My ratings for Letterboxd</source>
        <translation>我的评分 (Letterboxd)</translation>
    </message>
    <message>
        <source>Export Ratings</source>
        <translation>导出评分</translation>
    </message>
    <message>
        <source>Ratings written to %1.</source>
        <translation>评分已写入 %1。</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>口味</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Rating(s)</source>
        <translation>
            <numerusform>导入 %Ln 个评分</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings (*.zip *.csv *.tsv *.txt *.json *.xml *.nfo);;All files (*)</source>
        <translation>评分 (*.zip *.csv *.tsv *.txt *.json *.xml *.nfo);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Ratings imported: %1; films to see: %2. Edit › Undo takes all of them back.</source>
        <translation>已导入评分：%1；想看的电影：%2。可通过“编辑 › 撤销”全部收回。</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Film(s) to See</source>
        <translation>
            <numerusform>导入 %Ln 部想看的电影</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import My Ratings…</source>
        <translation>导入我的评分(&amp;I)…</translation>
    </message>
    <message>
        <source>From IMDb, Letterboxd, Trakt and other film sites, or a table of your own</source>
        <translation>来自 IMDb、Letterboxd、Trakt 等电影网站，或您自己的表格</translation>
    </message>
    <message>
        <source>Go to Discover or Movies and click the stars of films that you know, or press 1 to 9 and 0 on them. Or import the ratings that you have. They stay with you whatever data set is open.</source>
        <translation>请在“发现”或“电影”页面点击看过的电影的星星，或选中后按 1 至 9 和 0。也可导入已有的评分。无论打开哪个数据集，评分都会保留。</translation>
    </message>
</context>
<context>
    <name>autorec::ReadingPreview</name>
    <message>
        <source>left out: %1</source>
        <translation>已略去：%1</translation>
    </message>
    <message>
        <source>First rows as they will be read</source>
        <translation>前几行将这样读取</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>As it will be &amp;read:</source>
        <translation>将这样读取(&amp;R)：</translation>
    </message>
    <message>
        <source>Without a column of ratings, a row says only who watched what.</source>
        <translation>没有评分列时，一行只说明谁看过什么。</translation>
    </message>
    <message>
        <source>%1 The scale is found from the whole file when it is opened.</source>
        <translation>%1 打开时会根据整个文件确定评分尺度。</translation>
    </message>
</context>
<context>
    <name>autorec::ReasonsModel</name>
    <message>
        <source>Click other stars to see what would change, or the same ones to leave the rating out. Nothing is kept until you say so.</source>
        <translation>点击其他星数可查看会有什么变化，点击相同星数则排除该评分。确认之前不会保存任何更改。</translation>
    </message>
    <message>
        <source>You rated</source>
        <translation>已评电影</translation>
    </message>
    <message>
        <source>What if you had given</source>
        <translation>假如评分为</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>What it does for the film</source>
        <translation>对该电影的影响</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>does not speak for it</source>
        <translation>不支持推荐它</translation>
    </message>
    <message>
        <source>+%1 stars</source>
        <translation>+%1 星</translation>
    </message>
    <message>
        <source>%1% of the strongest</source>
        <translation>最强理由的 %1%</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>autorec::RunAnnotationEditor</name>
    <message>
        <source>Tags of the run</source>
        <translation>运行的标签</translation>
    </message>
    <message>
        <source>For example: baseline, for the report</source>
        <translation>例如：基线, 报告用</translation>
    </message>
    <message>
        <source>Words to find and group runs by, separated by commas</source>
        <translation>用于查找和分组运行的词，以半角逗号分隔</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>运行的备注</translation>
    </message>
    <message>
        <source>What is to be remembered of this run</source>
        <translation>关于此运行需要记住的内容</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>标签(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>备注(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>autorec::RunComparison</name>
    <message>
        <source>Parameters and results side by side</source>
        <translation>并排显示参数和结果</translation>
    </message>
    <message>
        <source>Lists side by side</source>
        <translation>并排显示列表</translation>
    </message>
    <message>
        <source>&amp;Test the difference</source>
        <translation>检验差异(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back to all runs</source>
        <translation>返回全部运行(&amp;B)</translation>
    </message>
    <message>
        <source>Back to all runs</source>
        <translation>返回全部运行</translation>
    </message>
    <message>
        <source>Back to the table of all runs (Esc)</source>
        <translation>返回全部运行的表格 (Esc)</translation>
    </message>
    <message>
        <source>Test the difference</source>
        <translation>检验差异</translation>
    </message>
    <message>
        <source>Measures both models again, user by user, and tests whether they differ.</source>
        <translation>逐个用户重新评估两个模型，并检验二者是否有差异。</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>取消检验</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>检验进度</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) side by side</source>
        <translation>
            <numerusform>并排比较 %Ln 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs are of different protocols: they were measured on other held-out ratings, so that their results must not be compared and no test is made. Repeat one with the split and seed of the other on the same data.</source>
        <translation>这些运行的评估方案不同：评估所用的留出评分不同，因此结果不可比较，也不做检验。请在相同数据上用另一个运行的划分和种子重复其中一个。</translation>
    </message>
    <message>
        <source>A test compares two runs. Choose only two of them to have one.</source>
        <translation>检验用于比较两个运行。要进行检验，请只选择其中两个。</translation>
    </message>
    <message>
        <source>Nothing was held out from these runs, so there is nothing to test them on.</source>
        <translation>这些运行没有留出数据，因此无法检验。</translation>
    </message>
    <message>
        <source>The model of one of these runs was not kept. Repeat that run to have a test.</source>
        <translation>其中一个运行的模型未保留。要进行检验，请重复该运行。</translation>
    </message>
    <message>
        <source>Open the data set of these runs, %1, on the Data page to have a test.</source>
        <translation>要进行检验，请在“数据”页面打开这些运行的数据集 %1。</translation>
    </message>
    <message>
        <source>Paired by user: the intervals are of the bootstrap over users, p is the probability of so large a difference when users&apos; results are swapped at random. An interval without 0 speaks for a real difference.</source>
        <translation>按用户配对：区间由对用户的自助法 (bootstrap) 得出，p 是随机交换各用户结果时出现如此大差异的概率。区间不含 0 表明差异很可能真实存在。</translation>
    </message>
    <message>
        <source>Both models are measured again, user by user…</source>
        <translation>正在逐个用户重新评估两个模型…</translation>
    </message>
    <message>
        <source>Both were measured on the same held-out ratings: whether they really differ can be tested, paired by user.</source>
        <translation>二者使用相同的留出评分评估：可按用户配对检验是否真有差异。</translation>
    </message>
    <message>
        <source>Lists for you need models of the data set that is open; none of these is.</source>
        <translation>为您生成列表需要当前所打开数据集的模型；这些都不是。</translation>
    </message>
    <message>
        <source>Making your lists…</source>
        <translation>正在生成您的列表…</translation>
    </message>
    <message>
        <source>You have not rated a film yet: these are lists for somebody nothing is known of.</source>
        <translation>您尚未给电影评分：这些是为没有任何已知信息的人生成的列表。</translation>
    </message>
    <message numerus="yes">
        <source>● %Ln film(s) in every list</source>
        <translation>
            <numerusform>● %Ln 部电影在所有列表中</numerusform>
        </translation>
    </message>
    <message>
        <source>○ in several</source>
        <translation>○ 在多个列表中</translation>
    </message>
    <message>
        <source>Only models of the data set that is open make lists.</source>
        <translation>只有当前所打开数据集的模型才能生成列表。</translation>
    </message>
</context>
<context>
    <name>autorec::RunCurves</name>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星数</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Validation RMSE</source>
        <translation>验证 RMSE</translation>
    </message>
    <message>
        <source>Training RMSE</source>
        <translation>训练 RMSE</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>NDCG@10 on the validation part</source>
        <translation>验证部分的 NDCG@10</translation>
    </message>
    <message>
        <source>Curves of the chosen runs</source>
        <translation>所选运行的曲线</translation>
    </message>
    <message>
        <source>Choose runs in the table to see their curves over one another. Baselines have no epochs and so no curves.</source>
        <translation>在表格中选择运行，可叠加查看其曲线。基线没有训练轮次，因此没有曲线。</translation>
    </message>
    <message>
        <source>C&amp;urve:</source>
        <translation>曲线(&amp;U)：</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
</context>
<context>
    <name>autorec::RunDetails</name>
    <message>
        <source>Details of the run</source>
        <translation>运行详情</translation>
    </message>
    <message>
        <source>Choose a run to see its details.</source>
        <translation>选择一个运行以查看其详情。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>All as the defaults say.</source>
        <translation>全部为默认值。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>%1; %2 in all</source>
        <translation>%1；总用时 %2</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>%1
Fingerprint of the ratings: %2
Split: %3</source>
        <translation>%1
评分指纹：%2
划分：%3</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>评估数据</translation>
    </message>
    <message>
        <source>%1: %2 ratings; %3 users without a profile, %4 ratings of movies that training never saw</source>
        <translation>%1：%2 个评分；%3 个用户没有已知评分，%4 个评分的电影未在训练中出现</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>未保留。</translation>
    </message>
    <message>
        <source>Notes of the training</source>
        <translation>训练说明</translation>
    </message>
    <message>
        <source>Command that repeats it</source>
        <translation>用于重复它的命令</translation>
    </message>
    <message>
        <source>Not known: this run was kept by an older version.</source>
        <translation>未知：此运行由旧版本保存。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Version %1
Commit: %2
Compiler: %3
Arithmetic: %4</source>
        <translation>版本 %1
提交：%2
编译器：%3
运算路径：%4</translation>
    </message>
</context>
<context>
    <name>autorec::RunFilterBar</name>
    <message>
        <source>Only the &amp;protocol of the chosen run</source>
        <translation>仅所选运行的评估方案(&amp;P)</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>搜索运行</translation>
    </message>
    <message>
        <source>Search model, data set, tags and note (Ctrl+F)</source>
        <translation>搜索模型、数据集、标签和备注 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Shows runs of the same data set, split and seed: those whose results may be compared.</source>
        <translation>显示数据集、划分和种子都相同的运行：它们的结果可以比较。</translation>
    </message>
    <message>
        <source>Group runs by</source>
        <translation>运行分组依据</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>评估方案</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分组依据(&amp;G)</translation>
    </message>
</context>
<context>
    <name>autorec::RunSectionsModel</name>
    <message>
        <source>%1 · %2 · fingerprint %3</source>
        <translation>%1 · %2 · 指纹 %3</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>无标签</translation>
    </message>
</context>
<context>
    <name>autorec::RunTableModel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>评估方案</translation>
    </message>
    <message>
        <source>How the ratings were divided. Only results of the same data set, split and seed may be compared.</source>
        <translation>评分的划分方式。只有数据集、划分和种子都相同的结果才可比较。</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>The best epoch, whose weights were kept</source>
        <translation>最佳轮次，保留的是该轮的权重</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation>训练所用的时间</translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation>此模型正在使用。</translation>
    </message>
    <message>
        <source>Measured on another data set, split or seed than the chosen run: not comparable with it.</source>
        <translation>评估所用的数据集、划分或种子与所选运行不同：不可与之比较。</translation>
    </message>
    <message>
        <source>Trained on other ratings than those of the data set that is open.</source>
        <translation>训练所用的评分与当前打开的数据集不同。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>训练轮数</translation>
    </message>
    <message>
        <source>How many epochs were trained</source>
        <translation>训练了多少轮</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳轮次</translation>
    </message>
    <message>
        <source>95% interval: %1</source>
        <translation>95% 区间：%1</translation>
    </message>
    <message>
        <source>The best among the runs of its protocol.</source>
        <translation>同一评估方案的运行中最佳。</translation>
    </message>
</context>
<context>
    <name>autorec::RunTableView</name>
    <message>
        <source>Finished runs</source>
        <translation>已完成的运行</translation>
    </message>
</context>
<context>
    <name>autorec::Settings</name>
    <message>
        <source>The settings cannot be saved in %1. Make room, or make the folder writable; until then the window forgets how it was left.</source>
        <translation>设置无法保存到 %1。请腾出空间或使该文件夹可写；在此之前，窗口不会记住关闭时的状态。</translation>
    </message>
</context>
<context>
    <name>autorec::ShelfModel</name>
    <message>
        <source>Film</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>%1 %2 stars predicted</source>
        <translation>预测 %1 %2 星</translation>
    </message>
    <message>
        <source>%1 stars predicted</source>
        <translation>预测 %1 星</translation>
    </message>
    <message>
        <source>you gave %1</source>
        <translation>您给了 %1</translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation>在想看列表中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>autorec::ShelfPanel</name>
    <message>
        <source>Earlier films</source>
        <translation>前面的电影</translation>
    </message>
    <message>
        <source>More films</source>
        <translation>更多电影</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>查看全部</translation>
    </message>
    <message>
        <source>Show all of them as a table</source>
        <translation>以表格显示全部</translation>
    </message>
    <message>
        <source>See all: %1</source>
        <translation>查看全部：%1</translation>
    </message>
</context>
<context>
    <name>autorec::Shelves</name>
    <message>
        <source>%1 to %2</source>
        <comment>4½ to Alien, after “Because you gave”</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Top picks for you</source>
        <translation>为您精选</translation>
    </message>
    <message>
        <source>Because you loved %1</source>
        <translation>因为您喜欢《%1》</translation>
    </message>
    <message>
        <source>Hidden gems for you</source>
        <translation>为您发掘的冷门佳片</translation>
    </message>
    <message>
        <source>From your watchlist</source>
        <translation>来自您的想看列表</translation>
    </message>
    <message>
        <source>More %1</source>
        <comment>a genre</comment>
        <translation>更多%1</translation>
    </message>
    <message>
        <source>From the %1s</source>
        <comment>1980s</comment>
        <translation>%1 年代</translation>
    </message>
    <message>
        <source>the best of your list</source>
        <translation>您列表中的佳作</translation>
    </message>
    <message>
        <source>you gave it %1; these are like it</source>
        <translation>您给了 %1；这些与它相似</translation>
    </message>
    <message>
        <source>few people rated them</source>
        <translation>很少有人评过分</translation>
    </message>
    <message>
        <source>best for you first</source>
        <translation>最适合您的排在前面</translation>
    </message>
    <message>
        <source>you rate this genre higher than others</source>
        <translation>您对这一类型评分更高</translation>
    </message>
    <message>
        <source>you rate this decade higher than others</source>
        <translation>您对这一年代评分更高</translation>
    </message>
    <message>
        <source>Because you gave %1 and %2.</source>
        <translation>因为您给了 %1 和 %2。</translation>
    </message>
    <message>
        <source>Because you gave %1.</source>
        <translation>因为您给了 %1。</translation>
    </message>
    <message>
        <source>Because you picked films like %1.</source>
        <translation>因为您选择了《%1》这样的电影。</translation>
    </message>
    <message>
        <source>The best film of your list.</source>
        <translation>您列表中最好的电影。</translation>
    </message>
</context>
<context>
    <name>autorec::ShelvesSwitch</name>
    <message>
        <source>Shelves</source>
        <translation>片架</translation>
    </message>
    <message>
        <source>Show what to watch on shelves</source>
        <translation>在片架上显示可看的电影</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show your list as a table, with its controls</source>
        <translation>以表格显示您的列表及其控件</translation>
    </message>
</context>
<context>
    <name>autorec::SideBySide</name>
    <message>
        <source>&amp;Add a Model</source>
        <translation>添加模型(&amp;A)</translation>
    </message>
    <message>
        <source>No second model to compare with</source>
        <translation>没有第二个模型可供比较</translation>
    </message>
    <message>
        <source>Every model that you train on this data set can stand here, by Add a Model: two to four lists side by side, with what they share.</source>
        <translation>在此数据集上训练的模型都可通过“添加模型”放到这里：并排显示两到四个列表及其共有的电影。</translation>
    </message>
    <message>
        <source>&amp;Train a Model</source>
        <translation>训练模型(&amp;T)</translation>
    </message>
    <message>
        <source>The model of a finished run on this data set</source>
        <translation>此数据集上已完成运行的模型</translation>
    </message>
    <message>
        <source>At most four models stand side by side</source>
        <translation>最多并排显示四个模型</translation>
    </message>
    <message>
        <source>Making the lists…</source>
        <translation>正在生成列表…</translation>
    </message>
    <message>
        <source>Both lists share %1 of %2 (in bold).</source>
        <translation>两个列表各 %2 部，其中 %1相同（粗体）。</translation>
    </message>
    <message>
        <source>All %1 lists share %2 of %3 (in bold).</source>
        <translation>全部 %1 个列表各 %3 部，其中 %2相同（粗体）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No other run fits this data set: train one…</source>
        <translation>没有其他适合此数据集的运行：训练一个…</translation>
    </message>
</context>
<context>
    <name>autorec::SingleInstance</name>
    <message>
        <source>AutoRec Explorer is running already (process %1 on %2) and has %3 open, but does not answer. Use its window or end it, or start this one with --data-folder and another folder.</source>
        <translation>AutoRec Explorer 已在运行（%2 上的进程 %1）并已打开 %3，但没有响应。请使用它的窗口或结束它，或者用 --data-folder 和另一个文件夹启动本程序。</translation>
    </message>
</context>
<context>
    <name>autorec::SourcePanel</name>
    <message>
        <source>Opening about %1 ratings, which take %2 of memory…</source>
        <translation>正在打开约 %1 个评分，占用 %2 内存…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>打开演示数据(&amp;D)</translation>
    </message>
    <message>
        <source>Real films with simulated ratings; built in, nothing is downloaded.</source>
        <translation>真实电影与模拟评分；内置，无需下载。</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
        <source>A file of ratings, or a zip or tar archive of a whole set. Titles and links are taken from the files beside the ratings.</source>
        <translation>评分文件，或包含完整数据集的 zip 或 tar 压缩包。片名和链接取自评分文件旁的文件。</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>A folder with ratings, such as an unpacked MovieLens set.</source>
        <translation>包含评分的文件夹，例如解压后的 MovieLens 数据集。</translation>
    </message>
    <message>
        <source>Open &amp;part of a file…</source>
        <translation>打开文件的一部分(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose how much of a data set is loaded and what the columns of a text are.</source>
        <translation>选择加载数据集的多少内容，以及文本各列的含义。</translation>
    </message>
    <message>
        <source>Opening progress</source>
        <translation>打开进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>取消打开</translation>
    </message>
    <message>
        <source>Open a folder of ratings</source>
        <translation>打开评分文件夹</translation>
    </message>
    <message>
        <source>Open a file of ratings</source>
        <translation>打开评分文件</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>剩余约 %1</translation>
    </message>
    <message>
        <source>…or drop a file or folder anywhere in this window</source>
        <translation>…或将文件或文件夹拖放到此窗口的任意位置</translation>
    </message>
</context>
<context>
    <name>autorec::SourceSection</name>
    <message>
        <source>No folder chosen</source>
        <translation>未选择文件夹</translation>
    </message>
</context>
<context>
    <name>autorec::SourcesDialog</name>
    <message>
        <source>Pictures and Facts</source>
        <translation>图片和资料</translation>
    </message>
    <message>
        <source>Sources of pictures and facts</source>
        <translation>图片和资料的来源</translation>
    </message>
    <message>
        <source>Covers are drawn and films are known by what the data set says, until you add a source. Each is optional. No model is trained on any of them.</source>
        <translation>添加来源之前，封面由程序绘制，电影资料仅来自数据集。每个来源都是可选的，且都不会用于训练模型。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Delete all cached pictures and facts</source>
        <translation>删除所有缓存的图片和资料</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>Nothing is cached.</source>
        <translation>没有缓存内容。</translation>
    </message>
    <message>
        <source>%1: facts of %2 from TMDB, which are deleted after six months, and of %3 from IMDb.</source>
        <translation>%1：来自 TMDB 的 %2资料（六个月后删除），来自 IMDb 的 %3资料。</translation>
    </message>
</context>
<context>
    <name>autorec::SplitEditor</name>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Random share</source>
        <translation>随机比例</translation>
    </message>
    <message>
        <source>A random share of the ratings is for training.</source>
        <translation>随机抽取一定比例的评分用于训练。</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>The earliest share of the ratings is for training.</source>
        <translation>最早的一定比例的评分用于训练。</translation>
    </message>
    <message>
        <source>Leave out per user</source>
        <translation>按用户留出</translation>
    </message>
    <message>
        <source>The same number of each user&apos;s ratings is held out.</source>
        <translation>每个用户留出相同数量的评分。</translation>
    </message>
    <message>
        <source>By users</source>
        <translation>按用户划分</translation>
    </message>
    <message>
        <source>A share of the users is for training; the others are new to the model, which knows 80% of their ratings and has to predict the rest.</source>
        <translation>一定比例的用户用于训练；其余用户对模型而言是新用户，模型已知其 80% 的评分，须预测其余部分。</translation>
    </message>
    <message>
        <source>Probe set</source>
        <translation>Probe 集</translation>
    </message>
    <message>
        <source>Tested on the set that comes with the Netflix Prize for that; other data sets have none.</source>
        <translation>使用 Netflix Prize 自带的测试集评估；其他数据集没有。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>All ratings are for training; nothing is measured.</source>
        <translation>全部评分用于训练；不做评估。</translation>
    </message>
    <message>
        <source>Share for training, in percent</source>
        <translation>训练比例（百分比）</translation>
    </message>
    <message>
        <source>% for training</source>
        <translation>% 用于训练</translation>
    </message>
    <message>
        <source>Ratings held out of each user</source>
        <translation>每个用户留出的评分数</translation>
    </message>
    <message>
        <source> held out per user</source>
        <translation> 个（每用户留出）</translation>
    </message>
    <message>
        <source>Two files</source>
        <translation>两个文件</translation>
    </message>
    <message>
        <source>Training and test ratings are read from two files.</source>
        <translation>从两个文件分别读取训练评分和测试评分。</translation>
    </message>
</context>
<context>
    <name>autorec::StarEditor</name>
    <message>
        <source>Click a star to rate, the same one again to take it back. Keys: 1 to 9 for ½ to 4½ stars, 0 for 5.</source>
        <translation>点击星星评分，再次点击同一颗则收回。按键：1 至 9 为 ½ 至 4½ 星，0 为 5 星。</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 星</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评分</translation>
    </message>
</context>
<context>
    <name>autorec::SweepAxisEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1：取值</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1：下限</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1：上限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选择一个。</translation>
    </message>
    <message>
        <source>Give two numbers, the smaller first: %1.</source>
        <translation>请输入两个数，较小的在前：%1。</translation>
    </message>
    <message>
        <source>Drawn evenly on a logarithmic scale: every order of magnitude as often.</source>
        <translation>在对数尺度上均匀抽取：各数量级的机会相同。</translation>
    </message>
    <message>
        <source>Drawn evenly between the two.</source>
        <translation>在两者之间均匀抽取。</translation>
    </message>
    <message>
        <source>Values with semicolons between them (%1)</source>
        <translation>以半角分号分隔的值 (%1)</translation>
    </message>
    <message>
        <source>Give each value once, with semicolons between them: %1.</source>
        <translation>每个值只输入一次，以半角分号分隔：%1。</translation>
    </message>
</context>
<context>
    <name>autorec::SweepDialog</name>
    <message>
        <source>&amp;Grid: every combination</source>
        <translation>网格：所有组合(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Random draws:</source>
        <translation>随机抽取(&amp;R)：</translation>
    </message>
    <message>
        <source>Sweep over parameters of %1</source>
        <translation>%1 的参数扫描</translation>
    </message>
    <message>
        <source>Trains %1 on %2 (%3, seed %4) once for each setting. What does not vary is as the form says.</source>
        <translation>在 %2（%3，种子 %4）上对每种取值组合各训练一次 %1。未扫描的参数以训练表单为准。</translation>
    </message>
    <message>
        <source>Name of the sweep</source>
        <translation>扫描名称</translation>
    </message>
    <message>
        <source>Finds more with as many runs where only some of the parameters matter (Bergstra and Bengio 2012)</source>
        <translation>若只有部分参数重要，同样的运行次数能找到更好的结果（Bergstra 和 Bengio，2012）</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>抽取次数</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>抽取的种子</translation>
    </message>
    <message>
        <source>The same seed draws the same settings.</source>
        <translation>种子相同，抽取的取值组合就相同。</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>种子 </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>取值组合</translation>
    </message>
    <message>
        <source>Parameters that vary</source>
        <translation>要扫描的参数</translation>
    </message>
    <message>
        <source>Parameter to vary</source>
        <translation>可扫描的参数</translation>
    </message>
    <message>
        <source>&amp;Vary it too</source>
        <translation>一并扫描(&amp;V)</translation>
    </message>
    <message>
        <source>Another &amp;parameter</source>
        <translation>其他参数(&amp;P)</translation>
    </message>
    <message>
        <source>Do not vary %1</source>
        <translation>不扫描“%1”</translation>
    </message>
    <message>
        <source>&amp;Add %1 to the queue</source>
        <translation>将 %1加入队列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>加入队列(&amp;A)</translation>
    </message>
    <message>
        <source>Correct the marked fields first.</source>
        <translation>请先更正标记的字段。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>What was drawn twice stands once.</source>
        <translation>重复抽取的只保留一个。</translation>
    </message>
    <message>
        <source>They are ranked by what they do on the ratings set aside from the training part, never by the test part.</source>
        <translation>按其在从训练部分留出的评分上的表现排名，绝不使用测试部分。</translation>
    </message>
    <message>
        <source>This model sets no ratings aside from the training part to be chosen by, so its runs are not ranked.</source>
        <translation>此模型不从训练部分留出用于选择的评分，因此其运行不参与排名。</translation>
    </message>
    <message>
        <source>About %1 in all, going by an earlier run.</source>
        <translation>参照此前的运行，总共约需 %1。</translation>
    </message>
    <message>
        <source>How long they take shows after the first.</source>
        <translation>所需时间在第一个完成后显示。</translation>
    </message>
    <message>
        <source>%1 need more memory than is free now, and will fail.</source>
        <translation>%1所需内存超过目前可用内存，将会失败。</translation>
    </message>
</context>
<context>
    <name>autorec::SweepLeaderboard</name>
    <message>
        <source>Use this &amp;model</source>
        <translation>使用此模型(&amp;M)</translation>
    </message>
    <message>
        <source>Runs of the sweep, the best first</source>
        <translation>扫描的运行，最佳者在前</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Predictions and lists are made by this model from now on.</source>
        <translation>此后的预测和列表由此模型生成。</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>扫描(&amp;W)</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>Ranked by the best epoch on the ratings set aside from the training part. The test part has no say and is not shown: a model chosen by it would look better than it is. Measure the one you choose on the Experiments page.</source>
        <translation>按最佳轮次在从训练部分留出的评分上的表现排名。测试部分不参与排名，也不显示：若据此选择模型，其表现会显得比实际更好。请在“实验”页面评估所选的模型。</translation>
    </message>
    <message>
        <source>This model sets no ratings aside from the training part to be chosen by, so its runs are not ranked.</source>
        <translation>此模型不从训练部分留出用于选择的评分，因此其运行不参与排名。</translation>
    </message>
</context>
<context>
    <name>autorec::SweepLeaderboardModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Validation %1</source>
        <translation>验证 %1</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>autorec::TaskRunner</name>
    <message>
        <source>There is not enough memory for this. Close other programs or choose less data.</source>
        <translation>内存不足。请关闭其他程序或减少数据。</translation>
    </message>
</context>
<context>
    <name>autorec::TaskStatus</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Measuring the trained model…</source>
        <translation>正在评估训练好的模型…</translation>
    </message>
    <message>
        <source>Opening a data set…</source>
        <translation>正在打开数据集…</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>正在训练…</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>正在准备模型…</translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2</source>
        <translation>训练：第 %1/%2 轮</translation>
    </message>
    <message>
        <source>Pausing after epoch %1 of %2</source>
        <translation>第 %1/%2 轮后暂停</translation>
    </message>
    <message>
        <source>Training paused</source>
        <translation>训练已暂停</translation>
    </message>
</context>
<context>
    <name>autorec::TasteCards</name>
    <message>
        <source>Kinds of films to pick</source>
        <translation>可选择的电影种类</translation>
    </message>
</context>
<context>
    <name>autorec::TasteClustersModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>选择“%1”</translation>
    </message>
    <message>
        <source>Take Back %1</source>
        <translation>取消选择“%1”</translation>
    </message>
    <message>
        <source>Films like %1</source>
        <translation>类似《%1》的电影</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>genres</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 部</translation>
    </message>
    <message>
        <source>Films that please the same people:</source>
        <translation>受同一群人喜爱的电影：</translation>
    </message>
</context>
<context>
    <name>autorec::TasteView</name>
    <message>
        <source>%1: %2, to which you gave %3 stars and the crowd %4; shrunk, less what sets you apart from the crowd anyway: %5</source>
        <translation>%1：%2，您打 %3 星，大众 %4 星；扣除与大众的总体差异并收缩后：%5</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You give as many stars as the crowd to the same films: %1.</source>
        <translation>对相同的电影，您与大众打的星数一样：%1。</translation>
    </message>
    <message>
        <source>You give %1 stars more than the crowd to the same films: %2 against %3.</source>
        <translation>对相同的电影，您比大众多打 %1 星：%2 对 %3。</translation>
    </message>
    <message>
        <source>You give %1 stars less than the crowd to the same films: %2 against %3.</source>
        <translation>对相同的电影，您比大众少打 %1 星：%2 对 %3。</translation>
    </message>
    <message>
        <source>Stars more or less than the crowd gave the same films, beyond what you give all films; shrunk by n ⁄ (n + %1) for n films. Click one to see its films.</source>
        <translation>比大众给相同电影的星数多或少多少，已扣除您对所有电影的总体差异；n 部电影按 n ⁄ (n + %1) 收缩。点击条目可查看其电影。</translation>
    </message>
    <message>
        <source>Genres, the most loved first</source>
        <translation>类型，最喜爱的在前</translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>How your ratings are spread, and the crowd&apos;s of the same films</source>
        <translation>您的评分分布与大众对相同电影的评分分布</translation>
    </message>
    <message>
        <source>Genres that you love and dislike</source>
        <translation>喜爱和不喜爱的类型</translation>
    </message>
    <message>
        <source>How you rate</source>
        <translation>评分习惯</translation>
    </message>
    <message>
        <source>Shares of your ratings and of the crowd&apos;s of the same films, each film counting the same.</source>
        <translation>您的评分与大众对相同电影的评分各星级占比，每部电影权重相同。</translation>
    </message>
    <message>
        <source>Where you and the crowd differ most</source>
        <translation>与大众分歧最大的电影</translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation>无法得出结果。</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>正在准备模型…</translation>
    </message>
    <message>
        <source>No model is in use that could be measured.</source>
        <translation>没有可供评估的当前模型。</translation>
    </message>
    <message>
        <source>Your taste shows from five ratings on</source>
        <translation>至少五个评分才能看出口味</translation>
    </message>
    <message>
        <source>Rate films of this data set in Discover or Movies (%1 so far). Then stand here: the genres and decades that you love and dislike, how you rate next to others, and how well the model in use knows you.</source>
        <translation>请在“发现”或“电影”页面给此数据集的电影评分（目前 %1）。之后这里会显示：喜爱和不喜爱的类型与年代、与他人相比的评分习惯，以及当前模型对您有多了解。</translation>
    </message>
    <message>
        <source>%1 From your %2; the crowd are the %3 users of %4.</source>
        <translation>%1依据您的 %2；“大众”指 %4 的 %3 个用户。</translation>
    </message>
</context>
<context>
    <name>autorec::TmdbSection</name>
    <message>
        <source>Posters, directors, actors, running times, languages and what the film is about, from &lt;a href=&quot;https://www.themoviedb.org&quot;&gt;The Movie Database (TMDB)&lt;/a&gt;. Get a free &lt;a href=&quot;https://www.themoviedb.org/settings/api&quot;&gt;API Read Access Token&lt;/a&gt; there and paste it here. TMDB then sees which films you look at. %1</source>
        <translation>海报、导演、演员、片长、语言和剧情简介，来自 &lt;a href=&quot;https://www.themoviedb.org&quot;&gt;The Movie Database (TMDB)&lt;/a&gt;。请在该网站免费获取 &lt;a href=&quot;https://www.themoviedb.org/settings/api&quot;&gt;API Read Access Token&lt;/a&gt; 并粘贴到此处。此后 TMDB 会知道您查看了哪些电影。%1</translation>
    </message>
    <message>
        <source>Off: nothing is sent to TMDB.</source>
        <translation>已关闭：不会向 TMDB 发送任何内容。</translation>
    </message>
    <message>
        <source>Asking TMDB whether it accepts the token…</source>
        <translation>正在向 TMDB 确认令牌是否有效…</translation>
    </message>
    <message>
        <source>TMDB accepts the token. Films that you look at are asked for.</source>
        <translation>TMDB 已接受令牌。将向其查询您查看的电影。</translation>
    </message>
    <message>
        <source>TMDB does not accept the token. Copy it again, the whole of it, and test it.</source>
        <translation>TMDB 不接受此令牌。请重新完整复制并测试。</translation>
    </message>
    <message>
        <source>TMDB cannot be reached. It is tried again in a while.</source>
        <translation>无法连接 TMDB。稍后会自动重试。</translation>
    </message>
    <message>
        <source>Your token for TMDB</source>
        <translation>您的 TMDB 令牌</translation>
    </message>
    <message>
        <source>Use and test</source>
        <translation>使用并测试</translation>
    </message>
    <message>
        <source>Use this token and test it</source>
        <translation>使用并测试此令牌</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the token and do not use TMDB</source>
        <translation>移除令牌，不使用 TMDB</translation>
    </message>
    <message>
        <source>API Read Access Token</source>
        <translation>API Read Access Token</translation>
    </message>
    <message>
        <source>The token is kept in %1, which only you can read. It is sent to TMDB only.</source>
        <translation>令牌保存在 %1 中，只有您可以读取，且只会发送给 TMDB。</translation>
    </message>
</context>
<context>
    <name>autorec::TogetherPage</name>
    <message>
        <source>Together</source>
        <translation>一起看</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>导出列表(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the list to a CSV file</source>
        <translation>将列表写入 CSV 文件</translation>
    </message>
    <message>
        <source>Films for all of you</source>
        <translation>适合所有人的电影</translation>
    </message>
    <message>
        <source>&amp;Make a profile…</source>
        <translation>新建档案(&amp;M)…</translation>
    </message>
    <message>
        <source>How alike you are</source>
        <translation>口味相似度</translation>
    </message>
    <message>
        <source>The list could not be made</source>
        <translation>无法生成列表</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>列表已写入 %1。</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>未打开数据集</translation>
    </message>
    <message>
        <source>Open one with File ▸ Open Data Set, or drop a file or folder on this window.</source>
        <translation>通过“文件 ▸ 打开数据集文件”打开，或将文件或文件夹拖放到此窗口。</translation>
    </message>
    <message>
        <source>Who watches with you?</source>
        <translation>谁和您一起看？</translation>
    </message>
    <message>
        <source>Tick two or more people on the left.</source>
        <translation>请在左侧勾选两人或更多人。</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>正在准备模型…</translation>
    </message>
    <message>
        <source>The list appears as soon as the model is ready.</source>
        <translation>模型就绪后即显示列表。</translation>
    </message>
    <message>
        <source>No film is left for all of you</source>
        <translation>没有适合所有人的电影了</translation>
    </message>
    <message>
        <source>Somebody has seen, hidden or would dislike each of them.</source>
        <translation>每部电影都有人看过、隐藏了或不会喜欢。</translation>
    </message>
    <message>
        <source>For %1 · made by %2 · without what anybody dislikes</source>
        <translation>为 %1 · 由 %2 生成 · 不含有人不喜欢的电影</translation>
    </message>
    <message>
        <source>One list for everybody who watches</source>
        <translation>一个适合所有人的列表</translation>
    </message>
    <message>
        <source>%1 has not rated films of this data set yet. After a few ratings, typed or imported, the films that suit all of you stand here.</source>
        <translation>%1 尚未给此数据集的电影评分。输入或导入几个评分后，这里会显示适合所有人的电影。</translation>
    </message>
    <message>
        <source>&amp;Rate films as %1</source>
        <translation>以 %1 的身份评分(&amp;R)</translation>
    </message>
    <message>
        <source>Whoever watches with you needs a profile of their own. After a few ratings, typed or imported, the films that suit all of you stand here.</source>
        <translation>和您一起看的人需要有自己的档案。输入或导入几个评分后，这里会显示适合所有人的电影。</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>films for all of us</source>
        <translation>适合大家的电影</translation>
    </message>
</context>
<context>
    <name>autorec::TopBar</name>
    <message>
        <source>The ratings of this data set were drawn from a model and not given by people</source>
        <translation>此数据集的评分由模型抽样生成，并非真人所打</translation>
    </message>
    <message>
        <source>No data set</source>
        <translation>无数据集</translation>
    </message>
    <message>
        <source>%1 users, %2 films, %3 ratings</source>
        <translation>%1 个用户，%2 部电影，%3 个评分</translation>
    </message>
    <message>
        <source>Model: preparing…</source>
        <translation>模型：正在准备…</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Model: none</source>
        <translation>模型：无</translation>
    </message>
    <message>
        <source>Model: %1, for now</source>
        <translation>模型：%1（暂用）</translation>
    </message>
</context>
<context>
    <name>autorec::TopNModel</name>
    <message>
        <source>The rating that speaks for this film more than for others</source>
        <translation>相比其他电影，更支持推荐此电影的那个评分</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>我的评分</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>因为%1</translation>
    </message>
    <message>
        <source>Predicted stars. The order also counts how many ratings a prediction rests on.</source>
        <translation>预测星数。排序还考虑预测所依据的评分数量。</translation>
    </message>
    <message>
        <source>Click a star to rate: the film leaves the list and the list is made anew.</source>
        <translation>点击星星评分：该电影将移出列表，列表随即重新生成。</translation>
    </message>
    <message>
        <source>It was not in the list before %1.</source>
        <translation>在%1之前，它不在列表中。</translation>
    </message>
    <message>
        <source>It was number %1 before %2.</source>
        <translation>在%2之前，它排第 %1 位。</translation>
    </message>
    <message>
        <source>you gave %1 to %2</source>
        <translation>给《%2》打了 %1 星</translation>
    </message>
    <message>
        <source>they gave %1 to %2</source>
        <translation>该用户给《%2》打了 %1 星</translation>
    </message>
    <message>
        <source>No single rating speaks for this film more than for others.</source>
        <translation>没有哪个评分更支持推荐此电影而非其他电影。</translation>
    </message>
    <message>
        <source>What speaks for it most:</source>
        <translation>最支持推荐它的：</translation>
    </message>
    <message>
        <source>+%1 stars</source>
        <translation>+%1 星</translation>
    </message>
    <message>
        <source>%1% of the strongest</source>
        <translation>最强理由的 %1%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What the user really gave, for films that the model was not shown</source>
        <translation>用户的实际评分，仅限未展示给模型的电影</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>It is number %1 in your real list.</source>
        <translation>在真实列表中排第 %1 位。</translation>
    </message>
    <message>
        <source>It is not in your real list.</source>
        <translation>不在真实列表中。</translation>
    </message>
    <message>
        <source>you would have given %1 to %2</source>
        <translation>假设给《%2》打 %1 星</translation>
    </message>
    <message>
        <source>they gave %1</source>
        <translation>实际 %1 星</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>No stars are predicted here; the bar compares it with the first film.</source>
        <translation>此处不预测星数；条形表示与第一部电影相比的高低。</translation>
    </message>
    <message>
        <source>you picked films like %1</source>
        <translation>选择了类似《%1》的电影</translation>
    </message>
    <message>
        <source>The reasons are being worked out.</source>
        <translation>正在计算推荐理由。</translation>
    </message>
</context>
<context>
    <name>autorec::TrainPage</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Choose a model and press Start training.</source>
        <translation>选择模型，然后点击“开始训练”。</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>停止训练</translation>
    </message>
    <message>
        <source>Ends the training; the best epoch so far is measured and kept.</source>
        <translation>结束训练；评估并保留目前的最佳轮次。</translation>
    </message>
    <message>
        <source>Training failed.</source>
        <translation>训练失败。</translation>
    </message>
    <message>
        <source>Training ended.</source>
        <translation>训练已结束。</translation>
    </message>
    <message>
        <source>Training finished.</source>
        <translation>训练已完成。</translation>
    </message>
    <message>
        <source>Open a data set on the Data page first.</source>
        <translation>请先在“数据”页面打开数据集。</translation>
    </message>
    <message>
        <source>Correct the marked fields first.</source>
        <translation>请先更正标记的字段。</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Pause training</source>
        <translation>暂停训练</translation>
    </message>
    <message>
        <source>&amp;My list, epoch by epoch</source>
        <translation>我的列表逐轮变化(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Gradient norm</source>
        <translation>梯度范数(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>学习率(&amp;L)</translation>
    </message>
    <message>
        <source>This model keeps no checkpoints to go on from; it can only be stopped.</source>
        <translation>此模型不保存可供继续的检查点；只能停止。</translation>
    </message>
    <message>
        <source>Ends after the epoch that goes on and keeps all that is needed to resume, also after the program was closed.</source>
        <translation>当前轮结束后暂停，并保存继续训练所需的一切；关闭程序后也可继续。</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>加入队列(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>参数扫描(&amp;W)…</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Trains it as soon as those before it are done.</source>
        <translation>前面的训练完成后随即训练此模型。</translation>
    </message>
    <message>
        <source>Sweep over parameters</source>
        <translation>参数扫描</translation>
    </message>
    <message>
        <source>Trains the model once for each of several settings and ranks them.</source>
        <translation>对多种取值组合各训练一次模型，并进行排名。</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>曲线(&amp;C)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>队列 (%1)</translation>
    </message>
    <message>
        <source>%1 was added to the queue.</source>
        <translation>%1 已加入队列。</translation>
    </message>
</context>
<context>
    <name>autorec::TrainingCurves</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星数</translation>
    </message>
    <message>
        <source>Ranking: NDCG@10 on the validation part</source>
        <translation>排序：验证部分的 NDCG@10</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>The curve grows here, epoch by epoch, once a training runs.</source>
        <translation>训练开始后，曲线将在此逐轮绘制。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>The gradient&apos;s norm, where the model is a network.</source>
        <translation>梯度的范数，仅当模型为网络时显示。</translation>
    </message>
</context>
<context>
    <name>autorec::TrainingForm</name>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Reset all parameters</source>
        <translation>重置所有参数</translation>
    </message>
    <message>
        <source>All parameters back to this model&apos;s defaults</source>
        <translation>将所有参数恢复为此模型的默认值</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed, data and parameters give exactly the same model.</source>
        <translation>种子、数据和参数相同，得到的模型就完全相同。</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>划分(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>种子(&amp;E)</translation>
    </message>
</context>
<context>
    <name>autorec::TrainingProgress</name>
    <message>
        <source>Training progress</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>第 %1/%2 轮</translation>
    </message>
    <message>
        <source>%1 ratings per second</source>
        <translation>每秒 %1 个评分</translation>
    </message>
    <message>
        <source>stopping; the best epoch is kept…</source>
        <translation>正在停止；保留最佳轮次…</translation>
    </message>
    <message>
        <source>measuring on the held-out part…</source>
        <translation>正在用留出部分评估…</translation>
    </message>
    <message>
        <source>pausing after this epoch…</source>
        <translation>本轮结束后暂停…</translation>
    </message>
    <message>
        <source>Paused after epoch %1 of %2.</source>
        <translation>已在第 %1/%2 轮后暂停。</translation>
    </message>
</context>
<context>
    <name>autorec::TrainingResult</name>
    <message>
        <source>Predictions and lists are made by this model from now on.</source>
        <translation>此后的预测和列表均由此模型生成。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>使用中的模型</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
</context>
<context>
    <name>autorec::UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>撤销刚才的操作</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>收回 (%1)</translation>
    </message>
</context>
<context>
    <name>autorec::UnfinishedBar</name>
    <message>
        <source>not one epoch yet</source>
        <translation>尚未完成一轮</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1/%2 轮</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Unfinished training</source>
        <translation>未完成的训练</translation>
    </message>
    <message>
        <source>Resume the unfinished training</source>
        <translation>继续未完成的训练</translation>
    </message>
    <message>
        <source>Goes on where it was kept, and becomes the same model as if it had never stopped. Opens the data set first where that is not open.</source>
        <translation>从保存处继续，得到的模型与从未中断时相同。若数据集未打开，则先将其打开。</translation>
    </message>
    <message>
        <source>Discard the unfinished training</source>
        <translation>放弃未完成的训练</translation>
    </message>
    <message>
        <source>Deletes what was kept of it</source>
        <translation>删除其已保存的内容</translation>
    </message>
    <message>
        <source>An unfinished training of %1 on %2: %3, last kept %4.</source>
        <translation>%1 在 %2 上的未完成训练：%3，上次保存：%4。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more after it.</source>
        <translation>
            <numerusform>其后还有 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the training</source>
        <translation>放弃训练</translation>
    </message>
    <message>
        <source>Discard the unfinished training of %1 (%2)?</source>
        <translation>放弃 %1 的未完成训练（%2）？</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>autorec::UnfinishedTrainings</name>
    <message>
        <source>%1 The unfinished training is kept.</source>
        <translation>%1未完成的训练会保留。</translation>
    </message>
    <message>
        <source>The data set %1 of the unfinished training is not where it was (%2). The training is kept: put the data set back to go on, or discard it.</source>
        <translation>未完成训练的数据集 %1 已不在原处 (%2)。训练会保留：将数据集放回原处即可继续，也可放弃训练。</translation>
    </message>
    <message>
        <source>The ratings of %1 are not those any more that the unfinished training began with. It is kept: put the old ones back to go on, or discard it.</source>
        <translation>%1 的评分已不是未完成训练开始时的评分。训练会保留：恢复原来的评分即可继续，也可放弃训练。</translation>
    </message>
</context>
<context>
    <name>autorec::UnitDetails</name>
    <message>
        <source>My ratings that move it now</source>
        <translation>当前影响它的我的评分</translation>
    </message>
    <message>
        <source>How the activation changes by each rating: what it is, less what it would be without it</source>
        <translation>每个评分使激活值变化多少：当前值减去没有该评分时的值</translation>
    </message>
    <message>
        <source>How the activation changes when the film alone is given, a star above what is expected; less for films with few ratings</source>
        <translation>仅给出此电影的评分（比预期高一星）时激活值的变化；评分少的电影变化较小</translation>
    </message>
    <message>
        <source>Films that excite it most</source>
        <translation>最能激发它的电影</translation>
    </message>
    <message>
        <source>Films that inhibit it most</source>
        <translation>最能抑制它的电影</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>单元 %1</translation>
    </message>
</context>
<context>
    <name>autorec::UnitGrid</name>
    <message>
        <source>Unit %1 of %2: %3</source>
        <translation>单元 %1/%2：%3</translation>
    </message>
</context>
<context>
    <name>autorec::UnitsPanel</name>
    <message>
        <source>Most raised fir&amp;st</source>
        <translation>升高最多的在前(&amp;S)</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>&amp;Layer:</source>
        <translation>层(&amp;L)：</translation>
    </message>
    <message>
        <source>Looking into the model…</source>
        <translation>正在查看模型内部…</translation>
    </message>
    <message>
        <source>Its hidden units are being asked.</source>
        <translation>正在查询其隐藏单元。</translation>
    </message>
    <message>
        <source>This model has no hidden units</source>
        <translation>此模型没有隐藏单元</translation>
    </message>
    <message>
        <source>%1 You have not rated any film yet, so that all of them rest.</source>
        <translation>%1您尚未给任何电影评分，因此全部处于静息值。</translation>
    </message>
</context>
<context>
    <name>autorec::UnusualRatingsTable</name>
    <message>
        <source>Your ratings that are furthest from the crowd&apos;s</source>
        <translation>与大众差距最大的评分</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>You gave</source>
        <translation>我的评分</translation>
    </message>
    <message>
        <source>The crowd gave</source>
        <translation>大众评分</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Crowd&apos;s ratings</source>
        <translation>大众评分数</translation>
    </message>
    <message>
        <source>Press Enter or double-click to see the film in Movies</source>
        <translation>按 Enter 或双击可在“电影”页面查看</translation>
    </message>
</context>
<context>
    <name>autorec::UserHistoryModel</name>
    <message>
        <source>Whether the model was not shown the rating, and where the film stands in the list</source>
        <translation>评分是否未展示给模型，以及该电影在列表中的位置</translation>
    </message>
    <message>
        <source>They rated</source>
        <translation>用户已评</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星数</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>hit: number %1</source>
        <translation>命中：第 %1 位</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
</context>
<context>
    <name>autorec::UserHistoryPanel</name>
    <message>
        <source>What the user rated</source>
        <translation>用户评过的电影</translation>
    </message>
    <message>
        <source>User %1 rated %2</source>
        <translation>用户 %1 评过 %2</translation>
    </message>
</context>
<context>
    <name>autorec::WeightHistogram</name>
    <message>
        <source>Mean %1, standard deviation %2, from %3 to %4</source>
        <translation>均值 %1，标准差 %2，从 %3 到 %4</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s)</source>
        <translation>
            <numerusform>%Ln 个权重</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1: %2</source>
        <translation>至 %1：%2</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>%1 起：%2</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>%1 至 %2：%3</translation>
    </message>
</context>
<context>
    <name>autorec::WeightsPanel</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Histogram of the weights</source>
        <translation>权重直方图</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Near zero</source>
        <translation>接近零</translation>
    </message>
    <message>
        <source>Share of the weights below a hundredth of the largest</source>
        <translation>绝对值小于最大权重百分之一的权重比例</translation>
    </message>
    <message>
        <source>Looking into the model…</source>
        <translation>正在查看模型内部…</translation>
    </message>
    <message>
        <source>Its weights are being counted.</source>
        <translation>正在统计其权重。</translation>
    </message>
    <message>
        <source>This model has no weights</source>
        <translation>此模型没有权重</translation>
    </message>
    <message>
        <source>It counts the ratings of each film and learns nothing else.</source>
        <translation>它只统计每部电影的评分数，不学习其他内容。</translation>
    </message>
    <message>
        <source>%1: bars from four standard deviations below the mean to four above it, the outermost with all that lies beyond; %2 of the numbers are below a hundredth of the largest.</source>
        <translation>%1：条形覆盖均值上下各四个标准差，最外侧的条形包含范围以外的全部数值；%2 的数值绝对值小于最大值的百分之一。</translation>
    </message>
</context>
<context>
    <name>autorec::WhatIfBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation>放弃(&amp;R)</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假如</translation>
    </message>
    <message>
        <source>Make it your rating. Edit › Undo takes it back.</source>
        <translation>将其设为我的评分。可通过“编辑 › 撤销”收回。</translation>
    </message>
    <message>
        <source>Go back to the list of your real ratings (Esc)</source>
        <translation>返回真实评分的列表 (Esc)</translation>
    </message>
    <message>
        <source>What if you had %1? Moved compares with your real list.</source>
        <translation>假如%1，会怎样？“变动”列与真实列表相比较。</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between suppositions</comment>
        <translation>，并且 </translation>
    </message>
    <message>
        <source>given %1 to %2 instead of %3</source>
        <translation>给《%2》打 %1 星而不是 %3 星</translation>
    </message>
    <message>
        <source>not rated %1, to which you gave %2</source>
        <translation>没有给《%1》打 %2 星</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln Rating(s)</source>
        <translation>
            <numerusform>更改 %Ln 个评分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::WhyPanel</name>
    <message>
        <source>&amp;Leave out</source>
        <translation>排除(&amp;L)</translation>
    </message>
    <message>
        <source>Your ratings, as reasons</source>
        <translation>作为理由的评分</translation>
    </message>
    <message>
        <source>See the list without this rating (Delete)</source>
        <translation>查看排除此评分后的列表 (Delete)</translation>
    </message>
    <message>
        <source>Why %1? Change the stars of a reason, or leave it out, to see what the list would be.</source>
        <translation>为何推荐《%1》？更改某个理由的星数或将其排除，可查看列表会如何变化。</translation>
    </message>
    <message>
        <source>Select a film in the list to see why it is there.</source>
        <translation>在列表中选择一部电影，查看它为何在列。</translation>
    </message>
</context>
<context>
    <name>autorec::YearRange</name>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>截止年份</translation>
    </message>
    <message>
        <source>Films without a known year are shown only while all years are</source>
        <translation>年份未知的电影仅在显示全部年份时才显示</translation>
    </message>
</context>
<context>
    <name>genre</name>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>冒险</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Children&apos;s</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>喜剧</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>犯罪</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>纪录片</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>剧情</translation>
    </message>
    <message>
        <source>Fantasy</source>
        <translation>奇幻</translation>
    </message>
    <message>
        <source>Film-Noir</source>
        <translation>黑色电影</translation>
    </message>
    <message>
        <source>Horror</source>
        <translation>恐怖</translation>
    </message>
    <message>
        <source>IMAX</source>
        <translation>IMAX</translation>
    </message>
    <message>
        <source>Musical</source>
        <translation>歌舞</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>悬疑</translation>
    </message>
    <message>
        <source>Romance</source>
        <translation>爱情</translation>
    </message>
    <message>
        <source>Sci-Fi</source>
        <translation>科幻</translation>
    </message>
    <message>
        <source>Thriller</source>
        <translation>惊悚</translation>
    </message>
    <message>
        <source>War</source>
        <translation>战争</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>西部</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explore movie recommendations made by autoencoders.</source>
        <translation>探索由自编码器生成的电影推荐。</translation>
    </message>
    <message>
        <source>Keep ratings, runs and models in &lt;folder&gt;.</source>
        <translation>将评分、运行和模型保存在&lt;文件夹&gt;中。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>What to open: a data set (a file, a folder, or &quot;demo&quot;) or a model file.</source>
        <translation>要打开的内容：数据集（文件、文件夹或“demo”）或模型文件。</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>20, 10 and 20 sigmoid units over raw ratings, one person at a time; its authors&apos; weight decay of 0.5 leaves nothing to learn and is 0 here</source>
        <translation>基于原始评分的 20、10、20 个 sigmoid 单元，每次处理一人；原作者 0.5 的权重衰减会使其学不到任何东西，此处为 0</translation>
    </message>
    <message>
        <source>A denoising autoencoder with multinomial likelihood (Liang et al. 2018)</source>
        <translation>采用多项式似然的去噪自编码器（Liang 等，2018）</translation>
    </message>
    <message>
        <source>A rating of a movie with n ratings weighs n ⁄ (n + this) in the loss; 0 weighs all alike</source>
        <translation>有 n 个评分的电影，其每个评分在损失中的权重为 n ⁄ (n + 此值)；0 表示权重相同</translation>
    </message>
    <message>
        <source>A variational autoencoder with multinomial likelihood (Liang et al. 2018)</source>
        <translation>采用多项式似然的变分自编码器（Liang 等，2018）</translation>
    </message>
    <message>
        <source>A weight from every movie to every other, in closed form (Steck 2019); seconds, and hard to beat</source>
        <translation>每部电影到其他每部电影的权重，闭式求解（Steck，2019）；只需数秒，且难以超越</translation>
    </message>
    <message>
        <source>A weighted mean of predicted stars, or a weighted sum of reciprocal ranks</source>
        <translation>预测星数的加权平均，或倒数排名的加权和</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Added to the diagonal of the movies&apos; co-occurrences; larger sets want more</source>
        <translation>加到电影共现矩阵对角线上的值；数据集越大所需越大</translation>
    </message>
    <message>
        <source>Annealing steps</source>
        <translation>退火步数</translation>
    </message>
    <message>
        <source>Autoencoders</source>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>BPR-MF</source>
        <translation>BPR-MF</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Bias shrinkage</source>
        <translation>偏置收缩</translation>
    </message>
    <message>
        <source>Biased MF</source>
        <translation>带偏置的 MF</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>融合方式</translation>
    </message>
    <message>
        <source>Centring</source>
        <translation>中心化</translation>
    </message>
    <message>
        <source>Confidence weighting</source>
        <translation>置信度加权</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>训练过程</translation>
    </message>
    <message>
        <source>Deep AutoRec</source>
        <translation>Deep AutoRec</translation>
    </message>
    <message>
        <source>Deep autoencoder</source>
        <translation>深度自编码器</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>人口统计特征</translation>
    </message>
    <message>
        <source>Denoising AutoRec</source>
        <translation>Denoising AutoRec</translation>
    </message>
    <message>
        <source>Dense re-feeding</source>
        <translation>Dense re-feeding</translation>
    </message>
    <message>
        <source>Divide each person&apos;s ratings by how much they vary</source>
        <translation>将每个人的评分除以其离散程度</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout place</source>
        <translation>Dropout 位置</translation>
    </message>
    <message>
        <source>EASE</source>
        <translation>EASE</translation>
    </message>
    <message>
        <source>EASE that is kept from leaning on a movie to foretell itself (Steck 2020)</source>
        <translation>避免依赖电影自身来预测自身的 EASE（Steck，2020）</translation>
    </message>
    <message>
        <source>EDLAE</source>
        <translation>EDLAE</translation>
    </message>
    <message>
        <source>Encoder layers</source>
        <translation>编码器层</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Ensembles</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>训练轮数</translation>
    </message>
    <message>
        <source>Epochs between two falls (step), or without a better loss before one (plateau)</source>
        <translation>两次下降之间的轮数 (step)，或下降前损失未改善的轮数 (plateau)</translation>
    </message>
    <message>
        <source>Everybody gets the most-rated movies; what any recommender must beat at ranking</source>
        <translation>向所有人推荐评分最多的电影；任何推荐模型在排序上都应超过它</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>因子数</translation>
    </message>
    <message>
        <source>Five hidden layers down to 64 and up again over raw ratings, made for the Netflix Prize&apos;s</source>
        <translation>基于原始评分的五个隐藏层，收窄到 64 再展开，为 Netflix Prize 的评分而设计</translation>
    </message>
    <message>
        <source>Fold-in ridge</source>
        <translation>Fold-in 岭参数</translation>
    </message>
    <message>
        <source>Frequency exponent (ν)</source>
        <translation>频率指数 (ν)</translation>
    </message>
    <message>
        <source>Gaussian units between encoder and decoder</source>
        <translation>编码器与解码器之间的高斯单元数</translation>
    </message>
    <message>
        <source>Hidden dropout</source>
        <translation>隐藏层 Dropout</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>How cautiously genres and decade speak for movies that nobody has rated</source>
        <translation>用类型和年代推断无人评分的电影时的谨慎程度</translation>
    </message>
    <message>
        <source>How much harder those with many ratings are pulled; 0 pulls all alike</source>
        <translation>评分越多，正则化额外加强的程度；0 表示一视同仁</translation>
    </message>
    <message>
        <source>How the learning rate falls: never, every few epochs, or when the loss stops falling</source>
        <translation>学习率的下降方式：不下降、每隔若干轮下降，或损失不再下降时下降</translation>
    </message>
    <message>
        <source>How weights move against the gradient</source>
        <translation>权重沿负梯度更新的方式</translation>
    </message>
    <message>
        <source>How weights move against the gradient; lbfgs takes all ratings at once, the others mini-batches</source>
        <translation>权重沿负梯度更新的方式；lbfgs 一次使用全部评分，其他优化器使用小批量</translation>
    </message>
    <message>
        <source>I-AutoRec</source>
        <translation>I-AutoRec</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>输入 Dropout</translation>
    </message>
    <message>
        <source>Input noise</source>
        <translation>输入噪声</translation>
    </message>
    <message>
        <source>Iterations of lbfgs in an epoch; its memory starts afresh with each</source>
        <translation>每轮中 lbfgs 的迭代次数；其记忆每轮重新开始</translation>
    </message>
    <message>
        <source>Kernel dimensions</source>
        <translation>核维数</translation>
    </message>
    <message>
        <source>Kernel penalty (λs)</source>
        <translation>核惩罚项 (λs)</translation>
    </message>
    <message>
        <source>L-BFGS iterations</source>
        <translation>L-BFGS 迭代次数</translation>
    </message>
    <message>
        <source>Latent units</source>
        <translation>潜变量单元数</translation>
    </message>
    <message>
        <source>Learn what age, gender and occupation suggest, for people without ratings; only where the data tell them</source>
        <translation>为没有评分的人学习年龄、性别和职业所提示的偏好；仅当数据中有这些信息时有效</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learns to restore ratings from corrupted ones: some hidden, or with Gaussian noise</source>
        <translation>学习从受损的评分中还原评分：隐藏部分评分，或加入高斯噪声</translation>
    </message>
    <message>
        <source>Length of each user&apos;s and movie&apos;s vector</source>
        <translation>每个用户和电影的向量长度</translation>
    </message>
    <message>
        <source>Length of the vectors whose distance decides how strongly two units connect</source>
        <translation>向量的长度；向量间的距离决定两个单元的连接强度</translation>
    </message>
    <message>
        <source>Liked from stars</source>
        <translation>视为喜欢的最低星数</translation>
    </message>
    <message>
        <source>Loss from stars</source>
        <translation>计入损失的最低星数</translation>
    </message>
    <message>
        <source>Matrix factorisation</source>
        <translation>矩阵分解</translation>
    </message>
    <message>
        <source>Mean rating plus user and movie biases; what any recommender must beat at stars</source>
        <translation>平均评分加上用户偏置和电影偏置；任何推荐模型在星数预测上都应超过它</translation>
    </message>
    <message>
        <source>Megabytes for the square matrix of movies; of more movies than it holds the most-rated are taken</source>
        <translation>电影方阵所用的内存 (MB)；若容纳不下全部电影，则取评分最多的</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Memory for weights</source>
        <translation>权重内存</translation>
    </message>
    <message>
        <source>Metadata ridge</source>
        <translation>元数据岭参数</translation>
    </message>
    <message>
        <source>Models of ranks</source>
        <translation>排序模型</translation>
    </message>
    <message>
        <source>Models of stars</source>
        <translation>星数模型</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Most passes over the training ratings</source>
        <translation>遍历训练评分的最多次数</translation>
    </message>
    <message>
        <source>Mult-DAE</source>
        <translation>Mult-DAE</translation>
    </message>
    <message>
        <source>Mult-VAE</source>
        <translation>Mult-VAE</translation>
    </message>
    <message>
        <source>Netflix autoencoder</source>
        <translation>Netflix 自编码器</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>新用户</translation>
    </message>
    <message>
        <source>Once the epoch is chosen, train anew on all training ratings for as many epochs</source>
        <translation>选定轮次后，用全部训练评分从头训练同样的轮数</translation>
    </message>
    <message>
        <source>One hidden layer over a movie&apos;s ratings (Sedhain et al. 2015); the more exact in stars</source>
        <translation>一个隐藏层，输入为一部电影的评分（Sedhain 等，2015）；星数预测更准确</translation>
    </message>
    <message>
        <source>One hidden layer over a person&apos;s ratings (Sedhain et al. 2015); the fastest for new people</source>
        <translation>一个隐藏层，输入为一个人的评分（Sedhain 等，2015）；对新用户最快</translation>
    </message>
    <message>
        <source>Only ratings of at least these stars are in the loss; 0 takes all</source>
        <translation>只有不低于此星数的评分计入损失；0 表示全部计入</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Output activation</source>
        <translation>输出激活函数</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>早停耐心值</translation>
    </message>
    <message>
        <source>Penalty (L2, lbfgs)</source>
        <translation>惩罚项 (L2, lbfgs)</translation>
    </message>
    <message>
        <source>People in a mini-batch</source>
        <translation>每个小批量的人数</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>流行度</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero, against overfitting</source>
        <translation>将每个权重拉向零，防止过拟合</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero, against overfitting; lbfgs takes the penalty instead</source>
        <translation>将每个权重拉向零，防止过拟合；lbfgs 改用惩罚项</translation>
    </message>
    <message>
        <source>Pulls vectors towards zero</source>
        <translation>将向量拉向零</translation>
    </message>
    <message>
        <source>Pulls vectors towards zero in training</source>
        <translation>训练时将向量拉向零</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Ranks by vectors solved for in turn from who chose what (Hu et al. 2008, Rendle et al. 2022)</source>
        <translation>用根据谁选了什么交替求解的向量排序（Hu 等，2008；Rendle 等，2022）</translation>
    </message>
    <message>
        <source>Ranks by vectors that put what was chosen above what was not (Rendle et al. 2009)</source>
        <translation>用使已选项高于未选项的向量排序（Rendle 等，2009）</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Ratings of at least these stars count as liked; 0 takes every rating, whatever its stars</source>
        <translation>不低于此星数的评分视为喜欢；0 表示采用所有评分，不论星数</translation>
    </message>
    <message>
        <source>Ratings&apos; worth of doubt about each user&apos;s and movie&apos;s bias</source>
        <translation>每个用户和电影偏置的收缩强度，以评分数计</translation>
    </message>
    <message>
        <source>Refit</source>
        <translation>全量重训</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Regularisation (λ)</source>
        <translation>正则化 (λ)</translation>
    </message>
    <message>
        <source>Reproduced systems</source>
        <translation>复现的系统</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows in a mini-batch; lbfgs ignores it</source>
        <translation>每个小批量的行数；lbfgs 忽略此项</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Schedule epochs</source>
        <translation>调度轮数</translation>
    </message>
    <message>
        <source>Schedule factor</source>
        <translation>调度系数</translation>
    </message>
    <message>
        <source>Several models that speak with one voice, weighted by how they do on a validation part</source>
        <translation>多个模型合而为一，按其在验证部分上的表现加权</translation>
    </message>
    <message>
        <source>Share of a hidden layer&apos;s units switched off in training</source>
        <translation>训练时隐藏层中被关闭的单元比例</translation>
    </message>
    <message>
        <source>Share of a person&apos;s movies that each must be told without</source>
        <translation>预测每部电影时，从该用户的电影中去掉的比例</translation>
    </message>
    <message>
        <source>Share of the last step that sgd keeps; the others ignore it</source>
        <translation>sgd 保留的上一步的比例；其他优化器忽略此项</translation>
    </message>
    <message>
        <source>Share of the ratings hidden from the input in training, so that short profiles are familiar</source>
        <translation>训练时从输入中隐藏的评分比例，使模型适应评分较少的用户</translation>
    </message>
    <message>
        <source>Share of the training ratings on which the weights are fitted; the members are then trained again on all</source>
        <translation>用于拟合融合权重的训练评分比例；之后各成员用全部评分重新训练</translation>
    </message>
    <message>
        <source>Share of the training ratings set aside to choose the epoch; 0 keeps the last epoch</source>
        <translation>为选择轮次而留出的训练评分比例；0 表示保留最后一轮</translation>
    </message>
    <message>
        <source>Share of what somebody liked that is hidden in training</source>
        <translation>训练时隐藏用户所喜欢项的比例</translation>
    </message>
    <message>
        <source>Six hidden layers with tied weights and dense re-feeding (Kuchaiev and Ginsburg 2017)</source>
        <translation>六个隐藏层，绑定权重并使用 dense re-feeding（Kuchaiev 和 Ginsburg，2017）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Size of the optimiser&apos;s steps</source>
        <translation>优化器的步长</translation>
    </message>
    <message>
        <source>Size of the optimiser&apos;s steps; lbfgs finds its own</source>
        <translation>优化器的步长；lbfgs 自行确定</translation>
    </message>
    <message>
        <source>Size of the steps</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>SparseFC</source>
        <translation>SparseFC</translation>
    </message>
    <message>
        <source>Stacked autoencoder</source>
        <translation>堆叠自编码器</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise on the input in training, in stars</source>
        <translation>训练时输入所加高斯噪声的标准差，以星计</translation>
    </message>
    <message>
        <source>Stars as biases and the product of two vectors (Koren et al. 2009)</source>
        <translation>以偏置和两个向量之积表示星数（Koren 等，2009）</translation>
    </message>
    <message>
        <source>Steps after each mini-batch in which the network learns to repeat its own full output</source>
        <translation>每个小批量之后，网络学习复现自身完整输出的步数</translation>
    </message>
    <message>
        <source>Steps in which β rises from 0</source>
        <translation>β 从 0 升高所经的步数</translation>
    </message>
    <message>
        <source>Stop after this many epochs without a better validation result; 0 never stops early</source>
        <translation>验证结果连续这么多轮未改善即停止；0 表示从不提前停止</translation>
    </message>
    <message>
        <source>Takes all ratings at once</source>
        <translation>一次使用全部评分</translation>
    </message>
    <message>
        <source>The decoder uses the encoder&apos;s weights; the hidden layers must read the same both ways</source>
        <translation>解码器使用编码器的权重；隐藏层须首尾对称</translation>
    </message>
    <message>
        <source>Three hidden layers over a person&apos;s ratings, narrowing from 512 to 64</source>
        <translation>基于个人评分的三个隐藏层，从 512 收窄到 64</translation>
    </message>
    <message>
        <source>Tied weights</source>
        <translation>绑定权重</translation>
    </message>
    <message>
        <source>Two hidden layers whose units connect where their vectors lie close (Muller et al. 2018)</source>
        <translation>两个隐藏层，单元在其向量相近处相连（Muller 等，2018）</translation>
    </message>
    <message>
        <source>U-AutoRec</source>
        <translation>U-AutoRec</translation>
    </message>
    <message>
        <source>Units of each encoder layer; the decoder mirrors them</source>
        <translation>各编码器层的单元数；解码器与之镜像</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input side to the output side</source>
        <translation>各隐藏层的单元数，从输入侧到输出侧</translation>
    </message>
    <message>
        <source>User normalisation</source>
        <translation>用户归一化</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>验证比例</translation>
    </message>
    <message>
        <source>Weight decay (L2)</source>
        <translation>权重衰减 (L2)</translation>
    </message>
    <message>
        <source>Weight of the latent units&apos; divergence, once it has risen; large sets want less, such as 0.2</source>
        <translation>潜变量散度升高后的权重；大数据集宜取较小值，如 0.2</translation>
    </message>
    <message>
        <source>Weight of the unseen (α)</source>
        <translation>未选项权重 (α)</translation>
    </message>
    <message>
        <source>Weight penalty (λ₂)</source>
        <translation>权重惩罚项 (λ₂)</translation>
    </message>
    <message>
        <source>What a movie that somebody has not chosen counts, where one that they chose counts 1</source>
        <translation>用户未选的电影所计的值，所选的计 1</translation>
    </message>
    <message>
        <source>What goes through the network at a time: a movie&apos;s ratings or a person&apos;s</source>
        <translation>每次通过网络的内容：一部电影的评分或一个人的评分</translation>
    </message>
    <message>
        <source>What is subtracted from the ratings: nothing, the mean, or the mean with user and movie biases</source>
        <translation>从评分中减去的内容：不减、平均值，或平均值加用户偏置和电影偏置</translation>
    </message>
    <message>
        <source>What is trained and blended where ranks are</source>
        <translation>融合排名时训练并融合的模型</translation>
    </message>
    <message>
        <source>What is trained and blended where stars are; -2 begins from other random weights</source>
        <translation>融合星数时训练并融合的模型；-2 表示从另一组随机权重开始</translation>
    </message>
    <message>
        <source>What the hidden units do with their sums</source>
        <translation>隐藏单元对其加权和所作的变换</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by when it falls</source>
        <translation>学习率下降时所乘的系数</translation>
    </message>
    <message>
        <source>What the output units do with their sums</source>
        <translation>输出单元对其加权和所作的变换</translation>
    </message>
    <message>
        <source>Which hidden layers the dropout is in; last is the late encoder</source>
        <translation>Dropout 所在的隐藏层；last 为编码器的最末层</translation>
    </message>
    <message>
        <source>Without ratings</source>
        <translation>没有评分时</translation>
    </message>
    <message>
        <source>iALS</source>
        <translation>iALS</translation>
    </message>
    <message>
        <source>β</source>
        <translation>β</translation>
    </message>
    <message>
        <source>λ where the cost is ½ Σ error² + ½ λ Σ weight², as papers on AutoRec write it</source>
        <translation>代价为 ½ Σ 误差² + ½ λ Σ 权重² 时的 λ，与 AutoRec 论文的写法一致</translation>
    </message>
    <message>
        <source>λs of the same: the larger, the fewer connections remain</source>
        <translation>同一代价中的 λs：越大，保留的连接越少</translation>
    </message>
    <message>
        <source>λ₂ where the cost is ½ Σ error² + ½ λ₂ Σ weight² + ½ λs Σ kernel²</source>
        <translation>代价为 ½ Σ 误差² + ½ λ₂ Σ 权重² + ½ λs Σ 核² 时的 λ₂</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>名称列表</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>整数列表</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>a switch</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>A linear autoencoder with one hidden layer, for catalogues of any size (Vančura et al. 2022)</source>
        <translation>含一个隐藏层的线性自编码器，适用于任意规模的片库（Vančura 等，2022）</translation>
    </message>
    <message>
        <source>Adds up a movie&apos;s similarities to the liked movies, from who liked both (Sarwar et al. 2001)</source>
        <translation>将一部电影与用户喜欢的每部电影的相似度相加，相似度取决于哪些人同时喜欢两者（Sarwar 等，2001）</translation>
    </message>
    <message>
        <source>Train four settings for one epoch and continue with the best on the validation part: the input is stars or centred stars, the penalty as given, doubled or a third</source>
        <translation>四种设置各训练一轮，在验证部分上最好的继续训练：读取星数或中心化后的残差，惩罚项取给定值、其两倍或三分之一</translation>
    </message>
    <message>
        <source>Bayesian MF</source>
        <translation>贝叶斯 MF</translation>
    </message>
    <message>
        <source>Burn-in</source>
        <translation>预烧期</translation>
    </message>
    <message>
        <source>Choose how personal</source>
        <translation>选择个性化程度</translation>
    </message>
    <message>
        <source>Choose setting</source>
        <translation>选择设置</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>方向数</translation>
    </message>
    <message>
        <source>Divides a film&apos;s score by its number of ratings to this power; more brings lesser-known films</source>
        <translation>将电影的得分除以其评分数的此次幂；越大则冷门电影越多</translation>
    </message>
    <message>
        <source>EASE that also uses stars: disliking a movie lowers the scores of similar movies</source>
        <translation>同时获知星数的 EASE：用户不喜欢的电影会降低相似电影的得分</translation>
    </message>
    <message>
        <source>ELSA</source>
        <translation>ELSA</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>First samples left out of the mean; never more than half</source>
        <translation>不计入平均值的最初样本数；不超过一半</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>How cautiously the model learns from how many stars they gave; larger sets want more</source>
        <translation>模型从人们所给星数中学习时的谨慎程度；数据集越大所需越大</translation>
    </message>
    <message>
        <source>How cautiously the model learns from which movies people have rated; larger sets want more</source>
        <translation>模型从人们评过哪些电影中学习时的谨慎程度；数据集越大所需越大</translation>
    </message>
    <message>
        <source>How much a star above a person&apos;s mean counts beside having seen a movie; more finds movies that people like rather than movies that they watch</source>
        <translation>高出个人均值一星相对于看过一部电影的分量；越大越倾向于找到人们喜欢的电影，而非人们会看的电影</translation>
    </message>
    <message>
        <source>How much a film&apos;s average rating counts</source>
        <translation>大家给一部电影的星数高于其他电影这一点所占的分量</translation>
    </message>
    <message>
        <source>How much the genres that a person likes count beside the films that they like</source>
        <translation>用户喜欢的类型相对于其喜欢的电影所占的分量</translation>
    </message>
    <message>
        <source>How strongly a new person&apos;s model is drawn towards the average user&apos;s; 0 goes by how the models of the users vary</source>
        <translation>将新用户的模型拉向平均用户模型的强度；0 表示依据各用户模型的差异程度确定</translation>
    </message>
    <message>
        <source>ItemKNN</source>
        <translation>ItemKNN</translation>
    </message>
    <message>
        <source>Length of each movie&apos;s vector</source>
        <translation>每部电影的向量长度</translation>
    </message>
    <message>
        <source>Liked ratings</source>
        <translation>视为喜欢的评分</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Ranks by what people with similar taste watch and like, and predicts stars</source>
        <translation>列出口味相近的人观看并喜欢的电影，并附预测星数</translation>
    </message>
    <message>
        <source>Model of stars</source>
        <translation>星数模型</translation>
    </message>
    <message>
        <source>Multiply answers by the share, at most 1, that predicts the validation part best; only with centring biases</source>
        <translation>将输出乘以对验证部分预测最好的比例（至多为 1）；仅在中心化为 biases 时有效</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻居数</translation>
    </message>
    <message>
        <source>People&apos;s worth of doubt about each similarity; more trusts well-known movies more</source>
        <translation>每个相似度的收缩强度，以人数计；越大越信任知名电影</translation>
    </message>
    <message>
        <source>Popularity exponent</source>
        <translation>流行度指数</translation>
    </message>
    <message>
        <source>Profiles of any length</source>
        <translation>任意长度的用户历史</translation>
    </message>
    <message>
        <source>Ratings&apos; worth by which everybody&apos;s mean pulls a person&apos;s</source>
        <translation>所有人的均值拉动个人均值的强度，以评分数计</translation>
    </message>
    <message>
        <source>Reads stars</source>
        <translation>读取星数</translation>
    </message>
    <message>
        <source>Regularisation of stars</source>
        <translation>星数的正则化</translation>
    </message>
    <message>
        <source>Regularisation of what was seen</source>
        <translation>观看记录的正则化</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Samples drawn; predictions are their mean</source>
        <translation>抽取的样本数；预测值为其平均</translation>
    </message>
    <message>
        <source>Share of people in each epoch whose profile is cut to a random length instead of by the input dropout; higher values serve newcomers better and people with many ratings worse</source>
        <translation>每轮中以随机保留电影代替输入 Dropout 的用户比例，保留数量任意，多少机会均等；越大对新用户越好，对评分多的用户越差</translation>
    </message>
    <message>
        <source>Share of the training ratings on which the mean of the samples is measured; then all ratings are sampled anew. 0 measures nothing and samples once</source>
        <translation>用于评估样本平均值的训练评分比例；之后用全部评分重新抽样。0 表示不评估，只抽样一次</translation>
    </message>
    <message>
        <source>Shrink to biases</source>
        <translation>向偏置收缩</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>收缩</translation>
    </message>
    <message>
        <source>Shrinkage of means</source>
        <translation>均值收缩</translation>
    </message>
    <message>
        <source>Signed EASE</source>
        <translation>Signed EASE</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星数</translation>
    </message>
    <message>
        <source>Predicts stars by the mean of many sampled factor models that also use who rated what (Salakhutdinov and Mnih 2008, Simm et al. 2017)</source>
        <translation>以多个抽样因子模型的平均值表示星数，并告知模型谁评了什么（Salakhutdinov 和 Mnih，2008；Simm 等，2017）</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>口味</translation>
    </message>
    <message>
        <source>How many of the most similar movies count for each movie</source>
        <translation>每部电影所参考的最相似电影的数量</translation>
    </message>
    <message>
        <source>The network reads stars as they are and answers with what centring leaves of them, so that it sees who rated what</source>
        <translation>网络直接读取星数，输出中心化后的残差，从而能看到谁评了什么</translation>
    </message>
    <message>
        <source>Ratings that count as liked: all, as published, or those above the person&apos;s mean; a rating below it counts less, and nothing from one star below</source>
        <translation>作为“喜欢”提供给模型的评分：全部（与论文一致）；或高于个人均值的评分，低于均值的权重递减，比均值低一星或更多的不计</translation>
    </message>
    <message>
        <source>Weight of genres</source>
        <translation>类型权重</translation>
    </message>
    <message>
        <source>Weight of quality</source>
        <translation>质量权重</translation>
    </message>
    <message>
        <source>Weight of stars</source>
        <translation>星数权重</translation>
    </message>
    <message>
        <source>What predicts the stars that are shown beside the list</source>
        <translation>预测列表旁所示星数的模型</translation>
    </message>
    <message>
        <source>What vectors are expected to follow from: who rated what, age, gender and occupation, genres and decade</source>
        <translation>预期向量所依据的信息：谁评了什么；年龄、性别和职业；类型和年代</translation>
    </message>
    <message>
        <source>Number of strongest directions to which who rated what is reduced</source>
        <translation>将“谁评了什么”降维为此数量的最强方向</translation>
    </message>
    <message>
        <source>Fading of disliked films</source>
        <translation>不喜欢影片的衰减</translation>
    </message>
    <message>
        <source>A film rated this many stars below the person&apos;s mean no longer counts as seen; lower values keep disliked films from raising similar ones</source>
        <translation>评分比本人平均低多少星时，看过该影片就不再算数；越小，不喜欢的影片越不能抬高其他影片；越大，越能反映人们看什么</translation>
    </message>
    <message>
        <source>A variational autoencoder whose prior follows its encoder (Shenbin et al. 2020)</source>
        <translation>先验随其编码器而定的变分自编码器（Shenbin 等，2020）</translation>
    </message>
    <message>
        <source>Dense layers of the encoder, each added to all layers before it; 5 as published</source>
        <translation>编码器的全连接层数，每层与其前所有层相加；原论文为 5</translation>
    </message>
    <message>
        <source>Encoder epochs</source>
        <translation>编码器轮数</translation>
    </message>
    <message>
        <source>Encoder units</source>
        <translation>编码器单元数</translation>
    </message>
    <message>
        <source>Hold out some ratings of each person and choose the next three settings: the most personal lists that find liked films as well as plain lists do</source>
        <translation>留出每人的一些评分来选择后面三项：在找到人们所喜欢的电影方面不逊于普通列表的前提下，取最个性化的列表</translation>
    </message>
    <message>
        <source>How ratings come about: gaussian takes stars as numbers with normal noise; ordered-probit learns how far apart the steps of the scale are and takes stars as the step that a hidden opinion falls into</source>
        <translation>评分如何产生：gaussian 把星数视为带正态噪声的数值；ordered-probit 学习评分各级之间的距离，并把星数视为隐藏看法所落入的一级</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>似然</translation>
    </message>
    <message>
        <source>Passes over the ratings that train the encoder before each pass that trains the decoder; together they are one epoch</source>
        <translation>每次训练解码器之前训练编码器的遍数；两者合为一轮</translation>
    </message>
    <message>
        <source>RecVAE</source>
        <translation>RecVAE</translation>
    </message>
    <message>
        <source>Share of what somebody liked that is hidden while the encoder is trained</source>
        <translation>训练编码器时隐藏用户所喜欢项的比例</translation>
    </message>
    <message>
        <source>The same for people with at most fifteen ratings; beyond, the weight falls with their number</source>
        <translation>适用于评分不超过十五个的用户；超过后，权重随评分数量递减</translation>
    </message>
    <message>
        <source>Units of each dense layer of the encoder</source>
        <translation>编码器各全连接层的单元数</translation>
    </message>
    <message>
        <source>Weight of genres for newcomers</source>
        <translation>新用户的类型权重</translation>
    </message>
    <message>
        <source>Weight of the latent units&apos; divergence for each movie that somebody liked</source>
        <translation>用户喜欢的每部电影所计的潜变量散度权重</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Go to a page</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>1 … 9, 0</source>
        <translation>1 … 9、0</translation>
    </message>
    <message>
        <source>Give the selected film ½ … 4½, 5 stars</source>
        <translation>给所选电影打 ½ … 4½、5 星</translation>
    </message>
    <message>
        <source>Delete, Backspace</source>
        <translation>Delete、Backspace</translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation>收回评分</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Put the film on the watchlist, or take it off</source>
        <translation>将电影加入或移出想看</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Leave the film out of lists, or let it in again</source>
        <translation>将电影排除出列表，或重新允许</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Down, Enter</source>
        <translation>向下键、Enter</translation>
    </message>
    <message>
        <source>From the search to the first film found</source>
        <translation>从搜索框转到找到的第一部电影</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z、Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>撤销、重做</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Why the film is in the list, and what if</source>
        <translation>电影为何在列表中，以及假如</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>End a what-if</source>
        <translation>结束假设</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Models side by side</source>
        <translation>并排比较模型</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+G</source>
        <translation>Ctrl+T、Ctrl+G</translation>
    </message>
    <message>
        <source>Show the films as a table, as cards</source>
        <translation>以表格、以卡片显示电影</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+上方向、Alt+下方向</translation>
    </message>
    <message>
        <source>Train it earlier or later in the queue</source>
        <translation>在队列中提前或推后训练</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+%1</source>
        <translation>Ctrl+1 … Ctrl+%1</translation>
    </message>
</context>
</TS>
